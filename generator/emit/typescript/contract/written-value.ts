import type { Expression } from "../code/expression.js";
import type { TypeNode } from "../code/type-node.js";
import { isKeyword } from "../code/type-questions.js";

/** The value that a text of a request writes, for a type whose values are numbers or Booleans; `undefined` where it writes none. */
export const writtenValue = (text: string, type: TypeNode): Expression | undefined => {
  if (isKeyword(type, "boolean")) return writtenBoolean(text);
  return isKeyword(type, "number") ? writtenNumber(text) : undefined;
};

/** The number that a text writes as TypeScript does too. */
export const writtenNumber = (text: string): Expression | undefined =>
  String(Number(text)) === text ? { kind: "number", value: Number(text) } : undefined;

/** The Boolean that a text writes. */
export const writtenBoolean = (text: string): Expression | undefined =>
  text === "true" || text === "false" ? { kind: "boolean", value: text === "true" } : undefined;
