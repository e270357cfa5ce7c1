import type { Operation } from "../model/operation.js";

/** Whether the client can call an operation: not where a page leaves out a part of its path, as in `/folders/{id}/.../messages`. */
export const isCallable = ({ path }: Operation): boolean =>
  !path.some((segment) => segment.kind === "literal" && segment.text === "...");

/** Whether an operation can be called without any value. */
export const needsNoValue = (operation: Operation): boolean =>
  isCallable(operation) &&
  operation.path.every(({ kind }) => kind === "literal") &&
  !operation.parameters.some(({ required }) => required);
