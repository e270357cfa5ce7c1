import type { Outcome } from "../../model/diagnostic.js";
import type { RequestLine } from "../../model/page.js";
import type { Origin } from "../../model/source.js";
import { readStartLine } from "./start-line.js";

/**
 * The request lines of a fence in an HTTP request section; headers, bodies and code beside them are passed over.
 * `origin` is the place of its first line.
 *
 *     GET /rooms/{id}/lamps
 *     ^^^^^^^^^^^^^^^^^^^^^
 *     Authorization: Bearer {token}
 */
export const readRequestLines = (fence: string, origin: Origin): Outcome<readonly RequestLine[]> => ({
  value: fence.split("\n").flatMap((line, index) => {
    const start = readStartLine(line);
    if (start?.kind !== "request") return [];
    const indent = line.length - line.trimStart().length;
    const place = { ...origin, line: origin.line + index, column: origin.column + indent };
    return [{ method: start.method, target: start.target, origin: place }];
  }),
  diagnostics: [],
});
