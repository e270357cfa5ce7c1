import type { QueryWords } from "../../dialects/query-words.js";
import type { Parameter, PathSegment } from "../../model/operation.js";
import type { TypeRef } from "../../model/type.js";
import type { HeaderField } from "../../model/message.js";
import type { Page, ParameterRow, RequestLine } from "../../model/page.js";
import type { TypeResolver } from "../types/resolve-type.js";
import { placeholdersOf } from "./placeholders-of.js";
import { isSystemOption } from "./query-options-of.js";

const text: TypeRef = { kind: "primitive", name: "Edm.String" };

/** What one page says of an operation. */
interface OperationPage {
  readonly page: Page;
  readonly path: readonly PathSegment[];
  /** Query fields that the request line itself shows. */
  readonly query: readonly HeaderField[];
  readonly line: RequestLine;
  readonly resolver: TypeResolver;
  readonly words: QueryWords;
  /** Names in lower case of the query fields that every request line of the operation has. */
  readonly demanded: ReadonlySet<string>;
  /** The header that authorizes calls, which a client is given once. */
  readonly apiKey: string | undefined;
}

/** Path, query and header parameters that one page gives an operation; OData query options are no parameters of their own. */
export const parametersOf = (operation: OperationPage): readonly Parameter[] => [
  ...pathParameters(operation),
  ...tableParameters(operation, "query"),
  ...shownQuery(operation),
  ...tableParameters(operation, "header"),
];

const pathParameters = ({ page, path, line, resolver }: OperationPage): readonly Parameter[] =>
  placeholdersOf(path).map(({ name, argument, quoted }) => {
    const row = page.parameters.find(
      (parameter) =>
        (parameter.in === "path" || parameter.in === "function") && sameName(parameter.name, argument ?? name),
    );
    return {
      in: "path",
      name,
      written: argument === undefined || argument === "" ? name : argument,
      type: quoted || row?.type === undefined ? text : known(resolver.resolve(row.type, page, row.values)),
      // An argument of a function may be left out where its page says so (OData URL Conventions 4.01, section 4.5.1).
      required: argument === undefined || argument === "" || row?.marks.required !== false,
      description: row?.description.text ?? "",
      origin: row?.origin ?? line.origin,
    };
  });

const known = (type: TypeRef): TypeRef => (type.kind === "unknown" ? text : type);

const sameName = (left: string, right: string): boolean =>
  left.replaceAll(/[\W_]/g, "").toLowerCase() === right.replaceAll(/[\W_]/g, "").toLowerCase();

/** Headers that OpenAPI describes by other means, or that the transport sets (OpenAPI 3.1, section 4.8.12.1). */
const transportHeaders: ReadonlySet<string> = new Set([
  "authorization",
  "accept",
  "content-type",
  "content-length",
  "host",
]);

const tableParameters = (
  { page, resolver, words, demanded, apiKey }: OperationPage,
  place: "query" | "header",
): readonly Parameter[] =>
  page.parameters
    .filter((row) => row.in === place && isParameter(row, place, words))
    .filter(({ name }) => place !== "header" || name.toLowerCase() !== apiKey?.toLowerCase())
    .map((row) => ({
      in: place,
      name: row.name,
      written: row.name,
      type: row.type === undefined ? givenValue(row, place) : known(resolver.resolve(row.type, page, row.values)),
      required: row.marks.required ?? (place === "query" && demanded.has(row.name.toLowerCase())),
      description: row.description.text,
      origin: row.origin,
    }));

/** A header that is described by a value has that value, as `ConsistencyLevel` has `eventual. Required with $search.` */
const givenValue = ({ description }: ParameterRow, place: "query" | "header"): TypeRef => {
  const [, value] = /^([a-z][\w-]*)\.(?=\s|$)/.exec(description.text) ?? [];
  return place === "query" || value === undefined ? text : { kind: "enum", members: [value] };
};

const isParameter = ({ name }: ParameterRow, place: "query" | "header", words: QueryWords): boolean =>
  /^[A-Za-z$@][\w$@.-]*$/.test(name) &&
  (place === "query" ? !isSystemOption(name, words) : !transportHeaders.has(name.toLowerCase()));

const shownQuery = ({ page, query, line, words, demanded }: OperationPage): readonly Parameter[] =>
  query
    .filter(({ name }) => /^[A-Za-z@][\w@.-]*$/.test(name) && !isSystemOption(name, words))
    .filter(({ name }) => !page.parameters.some((row) => row.in === "query" && row.name === name))
    .map(({ name }) => ({
      in: "query",
      name,
      written: name,
      type: text,
      required: demanded.has(name.toLowerCase()),
      description: "",
      origin: line.origin,
    }));
