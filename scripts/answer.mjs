import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { withoutFramework } from "./without-framework.mjs";

const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const CODINGS = [
  { name: "br", compress: (bytes) => promisify(brotliCompress)(bytes, QUALITY) },
  { name: "gzip", compress: promisify(gzip) },
];
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|javascript|[a-z]+\+(?:json|xml))|image\/svg)/;
/** Shorter answers are sent as they are. */
const WORTH_COMPRESSING = 1024;

/** What built pages say for an address they do not know; `lib/url/base.ts` writes it. */
const ASKED_BASE = "http://adresse.invalid";
const HOST = /^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * Holds an answer of text back until it is whole, then sends it compressed; a page goes without the framework's scripts.
 * Images, fonts and parts of files pass as they come. To be called before anything is written.
 */
export function finishAnswer({ method, headers }, response) {
  const base = baseOf(headers);
  const coding = codingFor(headers["accept-encoding"]);
  const send = { write: response.write, end: response.end, flush: response.flushHeaders };
  const chunks = [];
  let held;
  const isHeld = () => {
    held ??= !response.headersSent && isWhole(response.statusCode) && COMPRESSIBLE.test(typeOf(response));
    return held;
  };
  const hold = (chunk, encoding) => {
    if (chunk) chunks.push(typeof chunk === "string" ? Buffer.from(chunk, encoding) : chunk);
  };
  response.flushHeaders = () => {
    if (!isHeld()) send.flush.call(response);
  };
  response.write = (chunk, encoding, done) => {
    if (!isHeld()) return send.write.call(response, chunk, encoding, done);
    hold(chunk, typeof encoding === "string" ? encoding : undefined);
    [encoding, done].find((each) => typeof each === "function")?.();
    return true;
  };
  response.end = (chunk, encoding, done) => {
    if (!isHeld()) return send.end.call(response, chunk, encoding, done);
    if (typeof chunk !== "function") hold(chunk, typeof encoding === "string" ? encoding : undefined);
    const whole = [chunk, encoding, done].find((each) => typeof each === "function");
    sendWhole(response, Buffer.concat(chunks), base, method === "HEAD" ? undefined : coding)
      .then((body) => send.end.call(response, body, whole))
      .catch((cause) => response.destroy(cause));
    return response;
  };
}

/** Sets the headers of a whole body, and gives it as it is sent. */
async function sendWhole(response, bytes, base, coding) {
  const isPage = typeOf(response).startsWith("text/html");
  const body = isPage ? Buffer.from(pageOf(bytes.toString("utf8"), base)) : bytes;
  response.setHeader("vary", "Accept-Encoding");
  // What is not there now may be there after the next build.
  if (response.statusCode === 404) response.setHeader("cache-control", "private, no-cache");
  response.removeHeader("content-length");
  const isCoded = coding !== undefined && body.length > WORTH_COMPRESSING;
  const sent = isCoded ? await coding.compress(body) : body;
  if (isCoded) response.setHeader("content-encoding", coding.name);
  if (sent.length > 0) response.setHeader("content-length", sent.length);
  return sent;
}

function pageOf(html, base) {
  return withoutFramework(html)
    .replaceAll(ASKED_BASE, base)
    .replaceAll(encodeURIComponent(ASKED_BASE), encodeURIComponent(base));
}

/** What the request was sent to; nothing where that is no host, since anybody may write the header. */
function baseOf({ host = "", "x-forwarded-proto": scheme }) {
  return HOST.test(host) ? `${scheme === "https" ? "https" : "http"}://${host.toLowerCase()}` : "";
}

/** Neither a part of a file nor an answer without a body. */
function isWhole(status) {
  return status !== 206 && status !== 304 && status !== 204;
}

function typeOf(response) {
  return String(response.getHeader("content-type") ?? "");
}

/** The best coding a client takes (RFC 9110 §12.5.3); undefined where it takes none. */
function codingFor(accepted = "") {
  const parts = accepted.toLowerCase().replaceAll(" ", "").split(",");
  const taken = parts
    .map((part) => part.split(";"))
    .filter(([, weight = ""]) => !/^q=0(\.0*)?$/.test(weight));
  const names = new Set(taken.map(([name]) => name));
  return CODINGS.find(({ name }) => names.has(name));
}
