import type { Operation } from "../../../model/operation.js";
import { commentText, propertyKey } from "../code/quoting.js";
import type { Member } from "../code/declarations.js";
import { methodParameters, type MethodParameters } from "../../../api/method-parameters.js";
import type { TypeNaming } from "../names/type-naming.js";
import { importsWithin, typeText, unionText } from "../types/type-text.js";
import type { BuilderContext } from "./context.js";
import { fragment, type Fragment } from "./fragment.js";

/** The headers and query parameters that pages name for a method, as an interface of its own; `undefined` where they name none. */
export const parametersType = (
  operations: readonly Operation[],
  name: string,
  { naming }: BuilderContext,
): Fragment | undefined => {
  const headers = methodParameters(operations, "header");
  const query = methodParameters(operations, "query");
  const members = [...groupMember("headers", headers, naming), ...groupMember("query", query, naming)];
  if (members.length === 0) return undefined;
  const uses = [...headers, ...query].flatMap((parameter) => parameter.uses);
  return fragment(name, {
    declarations: [{ kind: "interface", name, extends: [], members }],
    imports: uses.flatMap(({ type }) => importsWithin(type, naming)),
  });
};

const groupMember = (
  name: "headers" | "query",
  parameters: readonly MethodParameters[],
  naming: TypeNaming,
): readonly Member[] => {
  if (parameters.length === 0) return [];
  const optional = !parameters.some(({ isRequired }) => isRequired);
  const type = `{\n${parameters.map((parameter) => parameterText(parameter, naming)).join(";\n")} }`;
  return [{ kind: "property", name, readonly: false, optional, type }];
};

const parameterText = ({ name, description, isRequired, uses }: MethodParameters, naming: TypeNaming): string => {
  const doc = commentText(description);
  const type = unionText(uses.map((use) => sentText(typeText(use.type, naming))));
  return `${doc === "" ? "" : `/** ${doc} */\n`}${propertyKey(name)}${isRequired ? "" : "?"}: ${type}`;
};

/** A point in time may be given as a `Date`. */
const sentText = (text: string): string => (text === "DateTimeOffset" ? `${text} | Date` : text);
