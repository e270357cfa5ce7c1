import { type Document, group, indent, indentIfBreak, line } from "./documents.js";
import type { Expression } from "./expression.js";
import { isPoorlyBreakable } from "./poorly-breakable.js";

/** How a value stands behind its name. */
export type AssignmentLayout =
  /** In the next line, where it does not fit behind the name. */
  | "break-after-operator"
  | "never-break-after-operator"
  /** In the next line, where not even its beginning fits behind the name. */
  | "fluid"
  /** Behind the name, which may be broken. */
  | "break-left";

/** A name, with the sign that ends it, and its value. */
export const assignmentDocument = (layout: AssignmentLayout, left: Document, right: Document): Document => {
  switch (layout) {
    case "break-after-operator":
      return group([left, group(indent([line, right]))]);
    case "never-break-after-operator":
      return group([left, " ", right]);
    case "break-left":
      return group([left, " ", group(right)]);
    case "fluid": {
      const id = Symbol("value");
      return group([left, group(indent(line), { id }), indentIfBreak(right, { groupId: id })]);
    }
  }
};

/** The layout for a value behind a name in one line. */
export const valueLayout = (value: Expression): AssignmentLayout => {
  if (value.kind === "string" || isPoorlyBreakable(value)) return "break-after-operator";
  const isPlain = value.kind === "boolean" || (value.kind === "number" && !isNegative(value.value));
  return isPlain ? "never-break-after-operator" : "fluid";
};

const isNegative = (value: number): boolean => value < 0 || Object.is(value, -0);
