import type { ServerResponse } from "node:http";
import type { Reply, ReplyHeader } from "../messages.js";
import { corsHeaders } from "./cors.js";

/** Sends an answer. `HEAD` gets the headers of `GET` (RFC 9110, section 9.3.2). */
export const sendReply = ({ status, headers, body }: Reply, response: ServerResponse, method: string): void => {
  if (response.destroyed || response.headersSent) return;
  for (const [name, value] of [...headers, ...corsHeaders]) addHeader(response, [name, value]);
  if (body !== undefined) response.setHeader("Content-Length", Buffer.byteLength(body));
  response.writeHead(status).end(method === "HEAD" ? undefined : body);
};

const addHeader = (response: ServerResponse, [name, value]: ReplyHeader): void => {
  if (name.startsWith("Access-Control-")) response.setHeader(name, value);
  else response.appendHeader(name, value);
};
