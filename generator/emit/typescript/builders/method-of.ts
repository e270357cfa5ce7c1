import type { Operation } from "../../../model/operation.js";
import { pascalCase } from "../../../text/casing.js";
import type { Member } from "../code/declarations.js";
import { unionText } from "../types/type-text.js";
import { bodyType } from "./body-type.js";
import type { BuilderContext } from "./context.js";
import { fragment, joinFragments, runtimeName, type Fragment } from "./fragment.js";
import { methodDoc } from "./method-doc.js";
import { methodKind, type MethodKind } from "../../../api/method-kind.js";
import { parametersType } from "./parameters-type.js";
import { numbered } from "./numbered.js";
import { elementType, responseType } from "./response-type.js";

/** The members that call operations, with what they need around them. */
export interface MethodFragment extends Omit<Fragment, "text"> {
  readonly members: readonly Member[];
}

/** The method that calls the operations of one verb at one node: more than one where pages name the same place in several ways. */
export const methodOf = (operations: readonly Operation[], owner: string, context: BuilderContext): MethodFragment => {
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
    members: [methodMember(name, type.text, methodDoc(operations)), ...walks.map(({ member }) => member)],
    imports: [type, ...walks.map(({ needs }) => needs)].flatMap(({ imports }) => imports),
    declarations: type.declarations,
  };
};

interface Given {
  readonly operations: readonly Operation[];
  /** Begins the names of what needs one. */
  readonly prefix: string;
  readonly parameters: Fragment | undefined;
  readonly context: BuilderContext;
}

const methodMember = (name: string, type: string, doc: string | undefined): Member => ({
  kind: "property",
  name,
  doc,
  readonly: true,
  optional: false,
  type,
});

/** What a shaped reading does not cover takes the system query options as they are. */
const withQuery = (
  parameters: Fragment | undefined,
  operations: readonly Operation[],
  { kind }: MethodKind,
): Fragment | undefined => {
  const isShaped = kind === "get" || kind === "list" || kind === "download";
  if (isShaped || (kind !== "read" && operations.every(({ queryOptions }) => queryOptions.length === 0)))
    return parameters;
  const query = fragment("QueryOptions", { imports: [runtimeName("QueryOptions")] });
  return joinFragments(parameters === undefined ? [query] : [query, parameters], (texts) => texts.join(" & "));
};

const typeOf = (kind: MethodKind, given: Given): Fragment => {
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
const generic = (name: keyof typeof methodDefaults, parts: readonly (Fragment | undefined)[]): Fragment => {
  const defaults = methodDefaults[name];
  const given = parts.map((part, index) => part ?? fragment(defaults[index] ?? "unknown"));
  while (given.length > 0 && given.at(-1)?.text === defaults[given.length - 1]) given.pop();
  const type = joinFragments(given, (texts) => (texts.length === 0 ? name : `${name}<${texts.join(", ")}>`));
  return { ...type, imports: [...type.imports, runtimeName(name)] };
};

const pagingOf = (given: Given): readonly { readonly member: Member; readonly needs: Fragment }[] => {
  const parts = [elementOf(given), given.parameters];
  const [all, pages] = [generic("AllMethod", parts), generic("PagesMethod", parts)];
  return [
    { member: methodMember("all", all.text, "The items of all pages."), needs: all },
    { member: methodMember("pages", pages.text, "All pages, one after the other."), needs: pages },
  ];
};

const bodyOf = ({ operations, prefix, context }: Given): Fragment => {
  const types = operations.flatMap(({ requestBody, method }, index) =>
    requestBody === undefined
      ? []
      : [bodyType(requestBody, { name: numbered(`${prefix}Body`, index), method }, context)],
  );
  return joinFragments(types, (texts) => (texts.length === 0 ? "undefined" : unionText(texts)));
};

const answerOf = ({ operations, prefix, context }: Given): Fragment => {
  const answers = operations.map((operation, index) =>
    responseType(operation, numbered(`${prefix}Response`, index), context),
  );
  return joinFragments(answers, unionText);
};

const elementOf = ({ operations, context }: Given): Fragment =>
  joinFragments(
    operations.map((operation) => elementType(operation, context)),
    unionText,
  );
