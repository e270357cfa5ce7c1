import { argumentsDocument, isNumberList, type PrintedArgument } from "./arguments-document.js";
import { assignmentDocument, valueLayout } from "./assignment-document.js";
import { chainDocument } from "./chain-document.js";
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
import type { ArrowNode, CallNode, EntryNode, Expression, ObjectNode } from "./expression.js";
import { entryKey, stringText } from "./quoting.js";
import type { SymbolNames } from "./symbol-names.js";
import { parametersDocument, typeArgumentsDocument, typeDocument } from "./type-document.js";

/** The document of an expression. */
export const expressionDocument = (node: Expression, names: SymbolNames): Document => {
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
      return names.inValue(node.symbol);
    case "array":
      return arrayDocument(node.elements, names);
    case "object":
      return objectDocument(node, names);
    case "call":
      return callDocument(node, names);
    case "chain":
      return chainDocument(
        node,
        node.calls.map((call) => argumentsDocument(printedArguments(call.arguments, names))),
      );
    case "arrow":
      return arrowDocument(node, bodyDocument(node, names), names);
    case "satisfies":
      return [expressionDocument(node.value, names), " satisfies ", typeDocument(node.type, names)];
    case "constant":
      return [expressionDocument(node.value, names), " as const"];
  }
};

const numberText = (value: number): string => (Object.is(value, -0) ? "-0" : String(value).replace("e+", "e"));

const arrayDocument = (elements: readonly Expression[], names: SymbolNames): Document => {
  if (elements.length === 0) return "[]";
  const documents = elements.map((element) => expressionDocument(element, names));
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

const objectDocument = ({ members, isExpanded }: ObjectNode, names: SymbolNames): Document => {
  if (members.length === 0) return "{}";
  const documents = members.map((member) => entryDocument(member, names));
  return group(["{", indent([line, join([",", line], documents)]), ifBreak(","), line, "}"], {
    shouldBreak: isExpanded === true,
  });
};

const entryDocument = (member: EntryNode, names: SymbolNames): Document => {
  const value = expressionDocument(member.value, names);
  if (member.kind === "spread") return ["...", value];
  const key = entryKey(member.name);
  const layout = isNarrow(key, shortKey) ? "never-break-after-operator" : valueLayout(member.value);
  return assignmentDocument(layout, `${key}:`, value);
};

/** A key below these columns keeps its value beside it: breaking the line would gain too little. */
const shortKey = 5;

/** A call of a function. */
const callDocument = (node: CallNode, names: SymbolNames): Document => [
  node.isPure === true ? "/* @__PURE__ */ " : "",
  names.inValue(node.function),
  typeArgumentsDocument(node.typeArguments ?? [], names),
  argumentsDocument(printedArguments(node.arguments, names)),
];

const printedArguments = (list: readonly Expression[], names: SymbolNames): readonly PrintedArgument[] =>
  list.map((node, index) => {
    if (node.kind !== "arrow" || index < list.length - 1) return { node, document: expressionDocument(node, names) };
    const body = bodyDocument(node, names);
    return {
      node,
      document: arrowDocument(node, body, names),
      hugged: arrowDocument(node, { ...body, isLastArgument: true }, names),
    };
  });

/** What a function does, as its arrow needs to know it. */
interface PrintedBody {
  readonly document: Document;
  /** It begins in the line of the arrow. */
  readonly isBracketed: boolean;
  readonly isLastArgument?: boolean;
}

const bodyDocument = ({ body }: ArrowNode, names: SymbolNames): PrintedBody => {
  if (!("kind" in body)) return { document: blockDocument(body, names), isBracketed: true };
  const document = expressionDocument(body, names);
  if (body.kind === "object") return { document: ["(", document, ")"], isBracketed: true };
  return { document, isBracketed: body.kind === "array" };
};

/** Calls with an empty line between them. */
const blockDocument = (calls: readonly CallNode[], names: SymbolNames): Document => {
  if (calls.length === 0) return "{}";
  const statements = calls.map((call) => [expressionDocument(call, names), ";"]);
  return ["{", indent([hardline, join([hardline, hardline], statements)]), hardline, "}"];
};

const arrowDocument = (
  { parameters, returns }: ArrowNode,
  { document, isBracketed, isLastArgument = false }: PrintedBody,
  names: SymbolNames,
): Document => {
  const signature = [
    parametersDocument(parameters, names),
    returns === undefined ? "" : returnDocument(returns, names),
  ];
  const body = isBracketed
    ? [" ", document]
    : [indent([line, document]), isLastArgument ? [ifBreak(","), softline] : ""];
  return group([group(isLastArgument ? removeLines(signature) : signature), " =>", group(body)]);
};

const returnDocument = (returns: NonNullable<ArrowNode["returns"]>, names: SymbolNames): Document => {
  const document = typeDocument(returns, names);
  return [": ", returns.kind === "function" ? ["(", document, ")"] : document];
};
