import type { IncomingMessage } from "node:http";

/** What became of the body of a request. */
export type ReadBody =
  | { readonly kind: "read"; readonly body: Buffer }
  | { readonly kind: "too-long" }
  /** The client went away. */
  | { readonly kind: "aborted" };

/** Reads the body of a request up to a limit. What is behind the limit is read and forgotten, so that the client hears the answer. */
export const readBody = (message: IncomingMessage, limit: number): Promise<ReadBody> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    message.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else {
        chunks.length = 0;
        resolve({ kind: "too-long" });
      }
    });
    message.once("end", () => resolve({ kind: "read", body: Buffer.concat(chunks) }));
    message.once("error", () => resolve({ kind: "aborted" }));
    message.once("close", () => resolve({ kind: "aborted" }));
  });
