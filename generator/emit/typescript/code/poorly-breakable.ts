import { isMemberChain } from "./chain-document.js";
import { printWidth } from "./documents.js";
import type { Expression } from "./expression.js";
import { stringText } from "./quoting.js";

/** Whether a line gains little where the value is broken: calls with nothing, or one short argument, in them. */
export const isPoorlyBreakable = (value: Expression): boolean => {
  if (value.kind === "call") {
    const [type, ...others] = value.typeArguments ?? [];
    const isComplex =
      others.length > 0 || type?.kind === "union" || type?.kind === "intersection" || type?.kind === "object";
    return !isComplex && hasShortArgument(value.arguments);
  }
  if (value.kind !== "chain") return false;
  return !isMemberChain(value) && value.calls.every((call) => hasShortArgument(call.arguments));
};

const hasShortArgument = ([only, ...others]: readonly Expression[]): boolean =>
  others.length === 0 && (only === undefined || isShort(only));

const shortest = printWidth / 4;

const isShort = (value: Expression): boolean => {
  switch (value.kind) {
    case "string":
      return stringText(value.value).length <= shortest;
    case "number":
    case "boolean":
    case "null":
      return true;
    case "name":
      return value.name.length <= shortest;
    case "symbol":
      return value.symbol.name.length <= shortest;
    case "call":
      return value.arguments.length === 0 && value.function.name.length <= shortest - "()".length;
    case "array":
    case "object":
    case "chain":
    case "arrow":
    case "satisfies":
    case "constant":
      return false;
  }
};
