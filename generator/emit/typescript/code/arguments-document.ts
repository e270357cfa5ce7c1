import {
  type Document,
  breakParent,
  conditionalGroup,
  group,
  ifBreak,
  indent,
  line,
  softline,
  willBreak,
} from "./documents.js";
import type { Expression } from "./expression.js";

/** An argument of a call with its document. */
export interface PrintedArgument {
  readonly node: Expression;
  readonly document: Document;
  /** The document where the brackets of the argument stand beside the parentheses of the call; absent where it is the same. */
  readonly hugged?: Document;
}

/** The arguments of a call with their parentheses: the last one may have its brackets beside them. */
export const argumentsDocument = (list: readonly PrintedArgument[]): Document => {
  const last = list.at(-1);
  if (last === undefined) return "()";
  const others = list.slice(0, -1).map(({ document }) => [document, ",", line]);
  const all = [...others, last.document];
  const expanded = group(["(", indent([line, ...all]), ",", line, ")"], { shouldBreak: true });
  const nodes = list.map(({ node }) => node);
  if (isComposition(nodes)) return expanded;
  if (!isHuggable(nodes))
    return group(["(", indent([softline, ...all]), ifBreak(","), softline, ")"], { shouldBreak: all.some(willBreak) });
  if (others.some(willBreak)) return expanded;
  const hugged = last.hugged ?? last.document;
  const broken = ["(", ...others, group(hugged, { shouldBreak: true }), ")"];
  return willBreak(hugged)
    ? [breakParent, conditionalGroup([broken, expanded])]
    : conditionalGroup([["(", ...others, hugged, ")"], broken, expanded]);
};

/** Functions that are handed to another one have a line each. */
const isComposition = (nodes: readonly Expression[]): boolean =>
  nodes.length > 1 && (nodes.filter(isFunction).length > 1 || nodes.some(takesFunction));

const isFunction = ({ kind }: Expression): boolean => kind === "arrow";

const takesFunction = (node: Expression): boolean => {
  if (node.kind === "call") return node.arguments.some(isFunction);
  return node.kind === "chain" && node.calls.at(-1)?.arguments.some(isFunction) === true;
};

const isHuggable = (nodes: readonly Expression[]): boolean => {
  const [last, before] = [nodes.at(-1), nodes.at(-2)];
  if (last === undefined || !hasBrackets(last) || before?.kind === last.kind) return false;
  if (nodes.length === 2 && before?.kind === "arrow" && last.kind === "array") return false;
  return nodes.length === 1 || !isNumberList(last);
};

const hasBrackets = (node: Expression): boolean => {
  switch (node.kind) {
    case "object":
      return node.members.length > 0;
    case "array":
      return node.elements.length > 0;
    case "satisfies":
    case "constant":
      return hasBrackets(node.value);
    case "arrow":
      return !("kind" in node.body) || ["object", "array", "call", "chain"].includes(node.body.kind);
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "name":
    case "symbol":
    case "call":
    case "chain":
      return false;
  }
};

/** Whether a value is an array of nothing but numbers, of which as many stand in a line as fit. */
export const isNumberList = (node: Expression): boolean =>
  node.kind === "array" && node.elements.length > 0 && node.elements.every(({ kind }) => kind === "number");
