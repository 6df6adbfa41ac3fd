// Runs every test, from a fresh clone on: installs what is missing, a browser included. Needs Node alone.
import { installBrowser } from "./browser.mjs";
import { build } from "./build.mjs";
import { installPackages, needNode } from "./install.mjs";
import { mustStep, tool } from "./step.mjs";

needNode();
installPackages();
installBrowser();
mustStep("Units, rule examples and gold scores", ...tool("vitest/vitest.mjs", "run"));
build();
mustStep("Browser tests", ...tool("@playwright/test/cli.js", "test"));
console.error("\nAll tests pass.");
