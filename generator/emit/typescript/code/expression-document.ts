import { argumentsDocument, isNumberList, type PrintedArgument } from "./arguments-document.js";
import { assignmentDocument, valueLayout } from "./assignment-document.js";
import { chainDocument, isMemberChain } from "./chain-document.js";
import {
  type Document,
  fill,
  group,
  hardline,
  ifBreak,
  indent,
  isNarrow,
  join,
  line,
  removeLines,
  softline,
} from "./documents.js";
import type { ArrowNode, CallNode, ChainNode, EntryNode, Expression, ObjectNode } from "./expression.js";
import { entryKey, stringText } from "./quoting.js";
import { type ChainEnds, endSign } from "./settled-text.js";
import type { SymbolNames } from "./symbol-names.js";
import { parametersDocument, typeArgumentsDocument, typeDocument } from "./type-document.js";

/** What the documents of expressions in one statement are made with. */
export interface ExpressionContext {
  readonly names: SymbolNames;
  readonly ends: ChainEnds;
}

/** The document of an expression. */
export const expressionDocument = (node: Expression, context: ExpressionContext): Document => {
  switch (node.kind) {
    case "string":
      return stringText(node.value);
    case "number":
      return numberText(node.value);
    case "boolean":
      return String(node.value);
    case "null":
      return "null";
    case "name":
      return node.name;
    case "symbol":
      return context.names.inValue(node.symbol);
    case "array":
      return arrayDocument(node.elements, context);
    case "object":
      return objectDocument(node, context);
    case "call":
      return callDocument(node, context);
    case "chain":
      return chainDocument(
        node,
        node.calls.map((call) => argumentsDocument(printedArguments(call.arguments, context, endOf(node)))),
      );
    case "arrow":
      return arrowDocument(node, bodyDocument(node, context), context);
    case "satisfies":
      return [expressionDocument(node.value, context), " satisfies ", typeDocument(node.type, context.names)];
    case "constant":
      return [expressionDocument(node.value, context), " as const"];
  }
};

const numberText = (value: number): string => (Object.is(value, -0) ? "-0" : String(value).replace("e+", "e"));

const arrayDocument = (elements: readonly Expression[], context: ExpressionContext): Document => {
  if (elements.length === 0) return "[]";
  const documents = elements.map((element) => expressionDocument(element, context));
  const id = Symbol("array");
  const inside = isNumberList({ kind: "array", elements })
    ? fill(filledParts(documents, ifBreak(",", "", { groupId: id })))
    : [join([",", line], documents.map(groupOf)), ifBreak(",")];
  return group(["[", indent([softline, inside]), softline, "]"], { shouldBreak: isTable(elements), id });
};

/** A text needs no group, since nothing in it breaks. */
const groupOf = (document: Document): Document => (typeof document === "string" ? document : group(document));

/** As many in a line as fit, each with its comma. */
const filledParts = (documents: readonly Document[], end: Document): Document[] =>
  documents.flatMap((document, index) => (index < documents.length - 1 ? [[document, ","], line] : [[document, end]]));

/** Several lists, or several objects, of more than one value each: one below the other. */
const isTable = (elements: readonly Expression[]): boolean => {
  const [first] = elements;
  return elements.length > 1 && elements.every((element) => element.kind === first?.kind && sizeOf(element) > 1);
};

const sizeOf = (node: Expression): number => {
  if (node.kind === "array") return node.elements.length;
  return node.kind === "object" ? node.members.length : 0;
};

const objectDocument = (node: ObjectNode, context: ExpressionContext, sign: Document = ""): Document => {
  if (node.members.length === 0) return "{}";
  const documents = node.members.map((member) => entryDocument(member, context));
  return group(["{", sign, indent([line, join([",", line], documents)]), ifBreak(","), line, "}"], {
    shouldBreak: node.isExpanded === true,
  });
};

/** The object at the end of a chain, where the chain may be in one line because that breaks. */
const endOf = (chain: ChainNode): ObjectNode | undefined => {
  const last = chain.calls.at(-1)?.arguments.at(-1);
  return last?.kind === "object" && last.isExpanded !== true && isMemberChain(chain) ? last : undefined;
};

const endDocument = (node: ObjectNode, context: ExpressionContext): Document => {
  if (node.members.length === 0) return "{}";
  if (context.ends.expanded.has(node)) return objectDocument({ ...node, isExpanded: true }, context);
  context.ends.found.push(node);
  return objectDocument(node, context, endSign);
};

const entryDocument = (member: EntryNode, context: ExpressionContext): Document => {
  const value = expressionDocument(member.value, context);
  if (member.kind === "spread") return ["...", value];
  const key = entryKey(member.name);
  const layout = isNarrow(key, shortKey) ? "never-break-after-operator" : valueLayout(member.value);
  return assignmentDocument(layout, `${key}:`, value);
};

/** A key below these columns keeps its value beside it: breaking the line would gain too little. */
const shortKey = 5;

/** A call of a function. */
const callDocument = (node: CallNode, context: ExpressionContext): Document => [
  node.isPure === true ? "/* @__PURE__ */ " : "",
  context.names.inValue(node.function),
  typeArgumentsDocument(node.typeArguments ?? [], context.names),
  argumentsDocument(printedArguments(node.arguments, context)),
];

const printedArguments = (
  list: readonly Expression[],
  context: ExpressionContext,
  end?: ObjectNode,
): readonly PrintedArgument[] =>
  list.map((node, index) => {
    if (node === end) return { node, document: endDocument(end, context) };
    if (node.kind !== "arrow" || index < list.length - 1) return { node, document: expressionDocument(node, context) };
    const body = bodyDocument(node, context);
    return {
      node,
      document: arrowDocument(node, body, context),
      hugged: arrowDocument(node, { ...body, isLastArgument: true }, context),
    };
  });

/** What a function does, as its arrow needs to know it. */
interface PrintedBody {
  readonly document: Document;
  /** It begins in the line of the arrow. */
  readonly isBracketed: boolean;
  readonly isLastArgument?: boolean;
}

const bodyDocument = ({ body }: ArrowNode, context: ExpressionContext): PrintedBody => {
  if (!("kind" in body)) return { document: blockDocument(body, context), isBracketed: true };
  const document = expressionDocument(body, context);
  if (body.kind === "object") return { document: ["(", document, ")"], isBracketed: true };
  return { document, isBracketed: body.kind === "array" };
};

/** Calls with an empty line between them. */
const blockDocument = (calls: readonly CallNode[], context: ExpressionContext): Document => {
  if (calls.length === 0) return "{}";
  const statements = calls.map((call) => [expressionDocument(call, context), ";"]);
  return ["{", indent([hardline, join([hardline, hardline], statements)]), hardline, "}"];
};

const arrowDocument = (
  { parameters, returns }: ArrowNode,
  { document, isBracketed, isLastArgument = false }: PrintedBody,
  context: ExpressionContext,
): Document => {
  const signature = [
    parametersDocument(parameters, context.names),
    returns === undefined ? "" : returnDocument(returns, context),
  ];
  const body = isBracketed
    ? [" ", document]
    : [indent([line, document]), isLastArgument ? [ifBreak(","), softline] : ""];
  return group([group(isLastArgument ? removeLines(signature) : signature), " =>", group(body)]);
};

const returnDocument = (returns: NonNullable<ArrowNode["returns"]>, context: ExpressionContext): Document => {
  const document = typeDocument(returns, context.names);
  return [": ", returns.kind === "function" ? ["(", document, ")"] : document];
};
