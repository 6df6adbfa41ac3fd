// Serves the site, from a fresh clone on: installs what is missing, builds what is out of date. Needs Node alone.
import { spawn } from "node:child_process";
import { connect, createServer } from "node:net";
import { build, isStale } from "./build.mjs";
import { installPackages, needNode } from "./install.mjs";
import { fail, ROOT } from "./step.mjs";

const HOST = "127.0.0.1";
const port = Number(process.env.PORT || 3000);

if (!Number.isInteger(port) || port < 1 || port > 65_535)
  fail(`PORT must be a number from 1 to 65535, found "${process.env.PORT}".`);
needNode();
await mustBeFree(port);
installPackages();
if (isStale()) build();
serve();

/** Asks for the port before minutes are spent on a build. */
function mustBeFree(number) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (cause) => {
      if (cause.code === "EADDRINUSE")
        fail(`Port ${number} is taken. Choose another: PORT=${number + 1} npm start`);
      fail(`Port ${number} cannot be used: ${cause.message}`);
    });
    probe.listen(number, HOST, () => probe.close(resolve));
  });
}

function serve() {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  const server = spawn(process.execPath, ["scripts/serve.mjs", String(port)], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    env,
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
  server.on("exit", (code, signal) =>
    process.exit(code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1)),
  );
  announce();
}

/** Prints the address once it answers. */
function announce() {
  const probe = connect(port, HOST);
  probe.once("connect", () => {
    probe.destroy();
    console.log(`\nPourparlers: http://${HOST}:${port}`);
  });
  probe.once("error", () => setTimeout(announce, 100));
}
