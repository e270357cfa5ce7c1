import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { Problem } from "../messages.js";
import { problemReplies } from "./problem-replies.js";

/** Answers what is no HTTP message, and one whose header is too long, and ends the connection. */
export const refuseMessage = (error: Error & { readonly code?: string }, socket: Duplex): void => {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const refuse = problemReplies({ date: new Date(), requestId: randomUUID() });
  const { status, headers, body = "" } = refuse(problemOf(error.code));
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...headers.map((header) => header.join(": ")),
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`${lines.join("\r\n")}\r\n\r\n${body}`);
};

const problemOf = (code: string | undefined): Problem => {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return { status: 431, code: "RequestHeaderFieldsTooLarge", message: "The header is too long." };
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return { status: 408, code: "RequestTimeout", message: "The request did not end in time." };
    default:
      return { status: 400, code: "BadRequest", message: "This is no HTTP/1.1 message." };
  }
};
