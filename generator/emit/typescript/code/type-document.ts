import { commentLines } from "./doc-comment.js";
import {
  type Document,
  align,
  group,
  hardline,
  ifBreak,
  indent,
  join,
  line,
  softline,
  willBreak,
} from "./documents.js";
import { methodKey, propertyKey, stringText } from "./quoting.js";
import type { SymbolNames } from "./symbol-names.js";
import type { MemberNode, ObjectTypeNode, ParameterNode, TypeNode } from "./type-node.js";
import { isHuggable, isNullable } from "./type-layout.js";

/** Where a type stands, as far as its layout depends on that. */
export type TypePosition =
  | "alone"
  /** Right of the `=` of an alias. */
  | "alias"
  | "argument"
  /** Before the brackets of an array. */
  | "element"
  /** In a union or an intersection. */
  | "part"
  /** Of a constant that is a function. */
  | "function";

/** The document of a type. */
export const typeDocument = (type: TypeNode, names: SymbolNames, position: TypePosition = "alone"): Document => {
  switch (type.kind) {
    case "keyword":
      return type.name;
    case "literal":
      return clearEnd(stringText(type.value));
    case "template":
      return `\`${type.texts.map(templateText).join("${string}")}\``;
    case "reference":
      return [names.inType(type.symbol), typeArgumentsDocument(type.arguments, names, position)];
    case "array":
      return [typeDocument(type.of, names, "element"), "[]"];
    case "union":
      return unionDocument(type.of, names, position);
    case "intersection":
      return parenthesized(intersectionDocument(type.of, names), position);
    case "object":
      return objectTypeDocument(type, names);
    case "function":
      return parenthesized(functionDocument(type, names), position);
    case "typeof": {
      const document = `typeof ${names.inType(type.symbol)}`;
      return position === "element" ? `(${document})` : document;
    }
  }
};

/** Escaped by code, as in `clearEnd`. */
const templateText = (text: string): string =>
  text.replaceAll(/[`\\]|\$(?=\{)/g, (sign) => `\\x${sign.charCodeAt(0).toString(16)}`);

/** Writers that look for the end of a literal take a quote behind a backslash for one of its letters. */
const clearEnd = (literal: string): string => literal.replace(/\\\\(?=["']$)/, String.raw`\x5c`);

const parenthesized = (document: Document, position: TypePosition): Document =>
  position === "element" || position === "part" ? ["(", document, ")"] : document;

/** The type arguments behind a name; nothing where there are none. */
export const typeArgumentsDocument = (
  list: readonly TypeNode[],
  names: SymbolNames,
  position: TypePosition = "alone",
): Document => {
  const [only] = list;
  if (only === undefined) return "";
  const documents = list.map((type) => typeDocument(type, names, "argument"));
  const hugs = position === "function" ? only.kind === "object" : isHuggable(only);
  if (list.length === 1 && hugs) return ["<", ...documents, ">"];
  return group(["<", indent([softline, join([",", line], documents)]), softline, ">"]);
};

const unionDocument = (parts: readonly TypeNode[], names: SymbolNames, position: TypePosition): Document => {
  const documents = parts.map((part) => typeDocument(part, names, "part"));
  const isNested = position === "element" || position === "part";
  if (isNullable(parts)) return parenthesized(join(" | ", documents), position);
  const lines = group(documents.map((part, index) => [index === 0 ? ifBreak("| ") : [line, "| "], align(2, part)]));
  if (isNested) return ["(", group([indent([softline, lines]), softline]), ")"];
  return position === "alias" || position === "argument" ? lines : group(indent([softline, lines]));
};

const intersectionDocument = (parts: readonly TypeNode[], names: SymbolNames): Document => {
  let wasIndented = false;
  return group(
    parts.map((part, index) => {
      const document = typeDocument(part, names, "part");
      if (index === 0) return document;
      const [isObject, wasObject] = [part.kind === "object", parts[index - 1]?.kind === "object"];
      if (isObject && wasObject) return [" & ", wasIndented ? indent(document) : document];
      if (!isObject && !wasObject) return indent([" &", line, document]);
      if (index > 1) wasIndented = true;
      return [" & ", index > 1 ? indent(document) : document];
    }),
  );
};

const objectTypeDocument = (type: ObjectTypeNode, names: SymbolNames): Document =>
  group(objectTypeParts(type, names), { shouldBreak: type.isExpanded === true && type.members.length > 0 });

const objectTypeParts = ({ members }: ObjectTypeNode, names: SymbolNames): Document => {
  if (members.length === 0) return "{}";
  const documents = members.map((member, index) => [
    ...commentLines(docOf(member)).flatMap((text) => [text, hardline]),
    memberDocument(member, names),
    index < members.length - 1 ? ";" : ifBreak(";"),
  ]);
  return ["{", indent([line, join(line, documents)]), line, "}"];
};

/** What the comment of a member says. */
export const docOf = (member: MemberNode): string | undefined => (member.kind === "index" ? undefined : member.doc);

/** A member without its comment and without what separates it from the next one. */
export const memberDocument = (member: MemberNode, names: SymbolNames): Document => {
  switch (member.kind) {
    case "property": {
      const { name, isReadonly, isOptional, type } = member;
      const key = typeof name === "string" ? clearEnd(propertyKey(name)) : `[${names.inType(name)}]`;
      const head = `${isReadonly === true ? "readonly " : ""}${key}${isOptional === true ? "?" : ""}: `;
      return group([head, typeDocument(type, names)]);
    }
    case "method": {
      const { name, parameters, returns } = member;
      const result = [": ", typeDocument(returns, names)];
      return group([
        clearEnd(methodKey(name)),
        groupedParameters({ parameters, returns, result }, names),
        group(result),
      ]);
    }
    case "index": {
      const key = [member.name, ": ", typeDocument(member.key, names)];
      return group(["[", group([indent([softline, key]), softline]), "]: ", typeDocument(member.type, names)]);
    }
  }
};

const functionDocument = ({ parameters, returns }: TypeNode & { kind: "function" }, names: SymbolNames): Document => {
  const result = [" => ", typeDocument(returns, names)];
  return group([groupedParameters({ parameters, returns, result }, names), result]);
};

interface Signature {
  readonly parameters: readonly ParameterNode[];
  readonly returns: TypeNode;
  readonly result: Document;
}

/** A single parameter is broken before what the function gives. */
const groupedParameters = ({ parameters, returns, result }: Signature, names: SymbolNames): Document => {
  const document = parametersDocument(parameters, names);
  return parameters.length === 1 && (returns.kind === "object" || willBreak(result)) ? group(document) : document;
};

/** The parameters of a function with their parentheses; a single object has its braces beside them. */
export const parametersDocument = (parameters: readonly ParameterNode[], names: SymbolNames): Document => {
  const [only] = parameters;
  if (only === undefined) return "()";
  if (parameters.length === 1 && only.type?.kind === "object")
    return ["(", headOf(only), ": ", objectTypeParts(only.type, names), ")"];
  const documents = parameters.map((parameter) =>
    parameter.type === undefined ? headOf(parameter) : [headOf(parameter), ": ", typeDocument(parameter.type, names)],
  );
  return ["(", indent([softline, join([",", line], documents)]), ifBreak(","), softline, ")"];
};

const headOf = ({ name, isOptional }: ParameterNode): string => `${name}${isOptional === true ? "?" : ""}`;
