import type { TypeNode } from "./type-node.js";
import { isKeyword } from "./type-questions.js";

/** Whether a type stays beside the brackets around it. */
export const isHuggable = (type: TypeNode): boolean => {
  switch (type.kind) {
    case "keyword":
    case "literal":
    case "template":
    case "object":
      return true;
    case "reference":
      return type.arguments.length === 0;
    case "union":
      return isNullable(type.of);
    case "array":
    case "intersection":
    case "function":
    case "typeof":
      return false;
  }
};

/** Whether the parts are an object and nothing but words for its absence. */
export const isNullable = (parts: readonly TypeNode[]): boolean => {
  const object = parts.find(({ kind }) => kind === "reference" || kind === "object");
  return (
    object !== undefined && parts.every((part) => part === object || isKeyword(part, "null") || isKeyword(part, "void"))
  );
};

/** Whether an alias has the type in the next line where it does not fit into its own. */
export const isBrokenUnion = (type: TypeNode): boolean => type.kind === "union" && !isNullable(type.of);
