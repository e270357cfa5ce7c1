import type { Parameter, PathSegment } from "../../model/operation.js";
import type { TypeRef } from "../../model/type.js";
import type { HeaderField } from "../../model/message.js";
import type { Page, ParameterRow, RequestLine } from "../../model/page.js";
import type { TypeResolver } from "../types/resolve-type.js";

const text: TypeRef = { kind: "primitive", name: "Edm.String" };

interface Given {
  readonly page: Page;
  readonly path: readonly PathSegment[];
  /** Query fields that the request line itself shows. */
  readonly query: readonly HeaderField[];
  readonly line: RequestLine;
  readonly resolver: TypeResolver;
}

/** Path, query and header parameters that one page gives an operation; OData query options are no parameters of their own. */
export const parametersOf = (given: Given): readonly Parameter[] => [
  ...pathParameters(given),
  ...tableParameters(given, "query"),
  ...shownQuery(given),
  ...tableParameters(given, "header"),
];

interface Placeholder {
  readonly name: string;
  /** Name of the function argument, where it is one. */
  readonly argument?: string;
  readonly quoted: boolean;
}

/** Names of all path parameters of a path, in order. */
export const placeholdersOf = (path: readonly PathSegment[]): readonly Placeholder[] =>
  path.flatMap((segment): readonly Placeholder[] => {
    switch (segment.kind) {
      case "literal":
        return [];
      case "parameter":
      case "colon":
        return [{ name: segment.name, quoted: false }];
      case "call":
        return segment.arguments.map((argument) => ({
          name: argument.parameter,
          argument: argument.name,
          quoted: argument.quoted,
        }));
    }
  });

const pathParameters = ({ page, path, line, resolver }: Given): readonly Parameter[] =>
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
      required: true,
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

const systemOption = /^\$?(select|expand|filter|orderby|top|skip|search|count|format|skiptoken|deltatoken)$/i;

const tableParameters = ({ page, resolver }: Given, place: "query" | "header"): readonly Parameter[] =>
  page.parameters
    .filter((row) => row.in === place && isParameter(row, place))
    .map((row) => ({
      in: place,
      name: row.name,
      written: row.name,
      type: row.type === undefined ? givenValue(row, place) : known(resolver.resolve(row.type, page, row.values)),
      required: row.marks.required ?? false,
      description: row.description.text,
      origin: row.origin,
    }));

/** A header that is described by a value has that value, as `ConsistencyLevel` has `eventual. Required with $search.` */
const givenValue = ({ description }: ParameterRow, place: "query" | "header"): TypeRef => {
  const [, value] = /^([a-z][\w-]*)\.(?=\s|$)/.exec(description.text) ?? [];
  return place === "query" || value === undefined ? text : { kind: "enum", members: [value] };
};

const isParameter = ({ name }: ParameterRow, place: "query" | "header"): boolean =>
  /^[A-Za-z$@][\w$@.-]*$/.test(name) &&
  (place === "query" ? !systemOption.test(name) : !transportHeaders.has(name.toLowerCase()));

const shownQuery = ({ page, query, line }: Given): readonly Parameter[] =>
  query
    .filter(({ name }) => /^[A-Za-z@][\w@.-]*$/.test(name) && !systemOption.test(name))
    .filter(({ name }) => !page.parameters.some((row) => row.in === "query" && row.name === name))
    .map(({ name }) => ({
      in: "query",
      name,
      written: name,
      type: text,
      required: false,
      description: "",
      origin: line.origin,
    }));

/** OData system query options of a page and of its request line, without `$`, sorted (OData URL Conventions 4.01, section 5.1). */
export const queryOptionsOf = ({ page, query }: Pick<Given, "page" | "query">): readonly string[] => {
  const shown = query.map(({ name }) => name).filter((name) => name.startsWith("$") && systemOption.test(name));
  const rows = page.parameters
    .filter((row) => row.in === "query" && systemOption.test(row.name))
    .map(({ name }) => name);
  return [
    ...new Set([...page.queryOptions, ...shown, ...rows].map((name) => name.replace(/^\$/, "").toLowerCase())),
  ].sort();
};
