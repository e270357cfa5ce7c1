import type { Operation } from "../../../model/operation.js";
import { pascalCase } from "../../../text/casing.js";
import { runtimeSymbol } from "../code/symbol.js";
import { keyword, type PropertyNode, reference, type TypeKeyword, type TypeNode } from "../code/type-node.js";
import { intersectionOf, isKeyword, unionOf } from "../code/type-questions.js";
import type { BuilderName } from "../names/arrange-builders.js";
import { bodyType } from "./body-type.js";
import type { BuilderContext } from "./builder-context.js";
import { type BuiltType, builtType, joinTypes, type MessagePlace, namedType } from "./built-type.js";
import type { NamedStatement } from "./message-register.js";
import { methodDoc } from "./method-doc.js";
import { methodKind, type MethodKind } from "../../../api/method-kind.js";
import { parametersType } from "./parameters-type.js";
import { typeNodeOf } from "../types/type-node-of.js";
import { elementType, responseType } from "./response-type.js";

/** The members that call operations, with what has to be declared for them beside the builder. */
export interface BuiltMethod {
  readonly members: readonly PropertyNode[];
  readonly statements: readonly NamedStatement[];
}

/** The method that calls the operations of one verb at one node: more than one where pages name the same place in several ways. */
export const methodOf = (
  operations: readonly Operation[],
  owner: BuilderName,
  context: BuilderContext,
): BuiltMethod => {
  const [first] = operations;
  if (first === undefined) throw new Error("Bug: a method without an operation.");
  const name = first.method.toLowerCase();
  const place = placeOf(
    operations,
    [...(owner.words.length === 0 ? [owner.name] : owner.words), pascalCase(name)],
    owner.path,
  );
  const kind = kindOf(operations, context);
  const parameters = parametersType(operations, place, context);
  const given = { operations, place, parameters: withQuery(parameters, operations, kind), context };
  const type = typeOf(kind, given);
  const walks = kind.kind === "list" ? pagingOf(given) : plainPagingOf(given, type);
  return {
    members: [methodMember(name, type, methodDoc(operations, context)), ...walks],
    statements: type.statements,
  };
};

/** What one page alone tells of is named after it. */
const placeOf = (operations: readonly Operation[], way: readonly string[], path: string): MessagePlace => {
  const [page, ...others] = new Set(operations.flatMap(({ origins }) => origins.map((origin) => origin.page)));
  return { page: others.length === 0 ? page : undefined, way, path };
};

/** What is read is not shaped by options where an API speaks no OData. */
const kindOf = (operations: readonly Operation[], { naming }: BuilderContext): MethodKind => {
  const kind = methodKind(operations);
  const isShaped = kind.kind === "get" || kind.kind === "list" || kind.kind === "read";
  return naming.protocol === "none" && isShaped ? { kind: "call" } : kind;
};

interface MethodParts {
  readonly operations: readonly Operation[];
  /** Names what needs a name. */
  readonly place: MessagePlace;
  readonly parameters: BuiltType | undefined;
  readonly context: BuilderContext;
}

const methodMember = (name: string, { type }: BuiltType, doc: string | undefined): PropertyNode => ({
  kind: "property",
  name,
  doc,
  isReadonly: true,
  type,
});

/** What a shaped reading does not cover takes the system query options as they are. */
const withQuery = (
  parameters: BuiltType | undefined,
  operations: readonly Operation[],
  { kind }: MethodKind,
): BuiltType | undefined => {
  const isShaped = kind === "get" || kind === "list" || kind === "download";
  if (isShaped || (kind !== "read" && operations.every(({ queryOptions }) => queryOptions.length === 0)))
    return parameters;
  const query = builtType(reference(runtimeSymbol("QueryOptions")));
  return joinTypes(parameters === undefined ? [query] : [query, parameters], intersectionOf);
};

const typeOf = (kind: MethodKind, given: MethodParts): BuiltType => {
  const { parameters } = given;
  switch (kind.kind) {
    case "get":
      return generic("GetMethod", [answerOf(given), parameters]);
    case "list":
      return generic("ListMethod", [elementOf(given), parameters]);
    case "download":
      return generic("DownloadMethod", [parameters]);
    case "read":
    case "call":
      return generic("CallMethod", [answerOf(given), parameters]);
    case "send":
      return kind.isOptional
        ? generic("InvokeMethod", [answerOf(given), parameters, bodyOf(given)])
        : generic("SendMethod", [bodyOf(given), answerOf(given), parameters]);
  }
};

/** The methods of the runtime, with the defaults of their type arguments; the first ones may have none. */
const methodDefaults = {
  GetMethod: [undefined, "unknown"],
  ListMethod: [undefined, "unknown"],
  AllMethod: [undefined, "unknown"],
  PagesMethod: [undefined, "unknown"],
  DownloadMethod: ["unknown"],
  CallMethod: ["void", "unknown"],
  SendMethod: [undefined, "void", "unknown"],
  InvokeMethod: ["void", "unknown", "undefined"],
} as const;

/** A method of the runtime; arguments at the end that are its defaults are left out. */
const generic = (name: keyof typeof methodDefaults, parts: readonly (BuiltType | undefined)[]): BuiltType => {
  const defaults = methodDefaults[name];
  const given = parts.map((part, index) => part ?? builtType(keyword(defaults[index] ?? "unknown")));
  while (isDefault(given.at(-1), defaults[given.length - 1])) given.pop();
  return joinTypes(given, (types) => reference(runtimeSymbol(name), ...types));
};

const isDefault = (given: BuiltType | undefined, word: TypeKeyword | undefined): boolean =>
  given !== undefined && word !== undefined && isKeyword(given.type, word);

const pagingOf = (given: MethodParts): readonly PropertyNode[] => {
  const parts = [elementOf(given), given.parameters];
  return [
    methodMember("all", generic("AllMethod", parts), "The items of all pages."),
    methodMember("pages", generic("PagesMethod", parts), "All pages, one after the other."),
  ];
};

/** Where an API speaks no OData, pages are what is answered. */
const plainPagingOf = (given: MethodParts, { type }: BuiltType): readonly PropertyNode[] => {
  const { operations, parameters, context } = given;
  const lists = operations.flatMap((operation) => context.walkOf(operation) ?? []);
  if (context.naming.protocol === "odata" || lists.length === 0 || lists.length < operations.length) return [];
  const element = builtType(unionOf(lists.map(({ of }) => typeNodeOf(of, context.naming))));
  const [page] = type.kind === "reference" ? (type.arguments ?? []) : [];
  return [
    methodMember("all", generic("AllMethod", [element, parameters]), "The values of all pages."),
    methodMember(
      "pages",
      generic("PagesMethod", [builtType(page ?? keyword("unknown")), parameters]),
      "All pages, one after the other.",
    ),
  ];
};

const bodyOf = ({ operations, place, context }: MethodParts): BuiltType => {
  const bodies = operations.flatMap(({ requestBody, method }) =>
    requestBody === undefined ? [] : [{ requestBody, method }],
  );
  const [first] = bodies;
  if (first === undefined) return builtType(keyword("undefined"));
  const own = { ...place, page: first.requestBody.origin.page };
  const types = bodies.map(({ requestBody, method }) => bodyType(requestBody, { place: own, method }, context));
  return namedBody(joinTypes(types, unionOf), own, context);
};

/** What is put together of several types has a name, so that programs can say what they send. */
const namedBody = (body: BuiltType, place: MessagePlace, context: BuilderContext): BuiltType => {
  const { type, statements } = body;
  if (namesOfType(type).every(isPlain)) return body;
  const named = namedType({ kind: "alias", type }, { sort: "Body", place }, context);
  return { type: named.type, statements: [...named.statements, ...statements] };
};

const namesOfType = (type: TypeNode): readonly TypeNode[] => (type.kind === "union" ? type.of : [type]);

/** Whether a type is no more than a word or a name. */
const isPlain = (type: TypeNode): boolean =>
  type.kind === "keyword" || (type.kind === "reference" && type.arguments.length === 0);

const answerOf = ({ operations, place, context }: MethodParts): BuiltType =>
  joinTypes(
    operations.map((operation) => responseType(operation, place, context)),
    unionOf,
  );

const elementOf = ({ operations, context }: MethodParts): BuiltType =>
  builtType(unionOf(operations.map((operation) => elementType(operation, context))));
