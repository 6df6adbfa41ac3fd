import { mergeConfig } from "vitest/config";
import base from "../vitest.config";

const { file, line, after } = JSON.parse(process.env["MUTANT"] ?? "{}");

/** The configuration of the tests, with one line of one file replaced while they run. */
export default mergeConfig(base, {
  root: process.cwd(),
  plugins: [
    {
      name: "mutant",
      enforce: "pre",
      transform(code: string, id: string) {
        if (!id.endsWith(file)) return null;
        const lines = code.split("\n");
        lines[line - 1] = after;
        return lines.join("\n");
      },
    },
  ],
});
