import type { Operation } from "../model/operation.js";

/** Whether the client can call an operation: not where a page leaves out a part of its path, as in `/folders/{id}/.../messages`. */
export const isCallable = ({ path }: Operation): boolean =>
  !path.some((segment) => segment.kind === "literal" && segment.text === "...");
