// Serves the site that is built: Next's server, its answers compressed, its pages without the framework's scripts.
// node scripts/serve.mjs [PORT]
import { createServer } from "node:http";
import { finishAnswer } from "./answer.mjs";
import { fail, ROOT } from "./step.mjs";

process.env.NODE_ENV = "production";
const { default: next } = await import("next");

const HOST = "127.0.0.1";
const port = Number(process.argv[2] ?? 3000);
const app = next({ dev: false, dir: ROOT, hostname: HOST, port });
const handle = app.getRequestHandler();

const server = createServer((request, response) => {
  if (!isWellFormed(request.url)) return refuse(response);
  finishAnswer(request, response);
  return handle(request, response);
});

await app.prepare().catch((cause) => fail(`The site cannot be served: ${cause.message}`));
server.once("error", (cause) => fail(`Port ${port} cannot be used: ${cause.message}`));
server.listen(port, HOST);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);

/** Takes no new connection, finishes what is under way. */
function stop() {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}

/** A path whose escapes are none (« /rencontres/% ») is one over which a route would stumble. */
function isWellFormed(url) {
  try {
    decodeURIComponent(url.split("?", 1)[0]);
    return true;
  } catch {
    return false;
  }
}

function refuse(response) {
  response.writeHead(400, {
    "Content-Type": "text/plain; charset=utf-8",
    "X-Content-Type-Options": "nosniff",
  });
  response.end("Cette adresse est mal formée.\n");
}
