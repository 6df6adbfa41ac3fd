// Lists the licences of what the site runs on, as the lock file has them: node --import tsx scripts/licences.ts
import { readFileSync } from "node:fs";

type Locked = {
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
};

const { packages }: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
);
const shipped = Object.entries(packages).filter(
  ([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional,
);
const byLicence = new Map<string, Set<string>>();
for (const [path, { license = "none stated" }] of shipped) {
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  byLicence.set(license, (byLicence.get(license) ?? new Set()).add(name));
}
for (const [licence, names] of [...byLicence].sort((a, b) => b[1].size - a[1].size))
  process.stdout.write(`${licence} (${names.size}): ${[...names].sort().join(", ")}\n`);
const scripted = shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
process.stdout.write(
  `Install scripts: ${scripted.length === 0 ? "none is needed to run the site" : scripted.join(", ")}\n`,
);
