import type { IncomingMessage, ServerResponse } from "node:http";

export function finishAnswer(request: IncomingMessage, response: ServerResponse): void;
