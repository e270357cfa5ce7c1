import type { Operation } from "../../../model/operation.js";
import { pascalCase } from "../../../text/casing.js";
import type { InterfaceStatement } from "../code/code-file.js";
import { runtimeSymbol } from "../code/symbol.js";
import { keyword, type PropertyNode, reference, type TypeKeyword } from "../code/type-node.js";
import { intersectionOf, isKeyword, unionOf } from "../code/type-questions.js";
import { bodyType } from "./body-type.js";
import type { BuilderContext } from "./builder-context.js";
import { type BuiltType, builtType, joinTypes, numbered } from "./built-type.js";
import { methodDoc } from "./method-doc.js";
import { methodKind, type MethodKind } from "../../../api/method-kind.js";
import { parametersType } from "./parameters-type.js";
import { elementType, responseType } from "./response-type.js";

/** The members that call operations, with the interfaces that they need beside the builder. */
export interface BuiltMethod {
  readonly members: readonly PropertyNode[];
  readonly interfaces: readonly InterfaceStatement[];
}

/** The method that calls the operations of one verb at one node: more than one where pages name the same place in several ways. */
export const methodOf = (operations: readonly Operation[], owner: string, context: BuilderContext): BuiltMethod => {
  const [first] = operations;
  if (first === undefined) throw new Error("Bug: a method without an operation.");
  const name = first.method.toLowerCase();
  const prefix = `${owner}${pascalCase(name)}`;
  const kind = methodKind(operations);
  const parameters = parametersType(operations, `${prefix}Parameters`, context);
  const given = { operations, prefix, parameters: withQuery(parameters, operations, kind), context };
  const type = typeOf(kind, given);
  const walks = kind.kind === "list" ? pagingOf(given) : [];
  return {
    members: [methodMember(name, type, methodDoc(operations, context.permissionKinds)), ...walks],
    interfaces: type.interfaces,
  };
};

interface MethodParts {
  readonly operations: readonly Operation[];
  /** Begins the names of what needs one. */
  readonly prefix: string;
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

const bodyOf = ({ operations, prefix, context }: MethodParts): BuiltType => {
  const types = operations.flatMap(({ requestBody, method }, index) =>
    requestBody === undefined
      ? []
      : [bodyType(requestBody, { name: numbered(`${prefix}Body`, index), method }, context)],
  );
  return types.length === 0 ? builtType(keyword("undefined")) : joinTypes(types, unionOf);
};

const answerOf = ({ operations, prefix, context }: MethodParts): BuiltType => {
  const answers = operations.map((operation, index) =>
    responseType(operation, numbered(`${prefix}Response`, index), context),
  );
  return joinTypes(answers, unionOf);
};

const elementOf = ({ operations, context }: MethodParts): BuiltType =>
  builtType(unionOf(operations.map((operation) => elementType(operation, context))));
