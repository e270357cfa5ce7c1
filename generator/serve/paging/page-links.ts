import type { Operation } from "../../model/operation.js";
import type { HeaderField } from "../../model/message.js";
import { readQuery } from "../../paths/read-query.js";

/** A request that pages are served for. */
export interface PagedRequest {
  /** Where the server is reached, as in `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** The path as it arrived. */
  readonly path: string;
  readonly query: readonly HeaderField[];
}

/** Where the pages of an answer are served. */
export interface PageLinks {
  /** The URL of this request with another value of a query parameter. */
  readonly withParameter: (name: string, value: string) => string;
  /** The URL here of a link that the docs show; `undefined` where no example behind this one answers it. */
  readonly answered: (shown: string) => string | undefined;
}

/** Makes the links of a request, whose answer is that of an example. */
export const pageLinks = ({ origin, path, query }: PagedRequest, operation: Operation, example: string): PageLinks => {
  const position = operation.examples.findIndex(({ name }) => name === example);
  const behind = operation.examples.slice(position + 1);
  const here = (fields: readonly HeaderField[]): string => {
    const options = fields.map(({ name, value }) => `${encodeName(name)}=${encodeURIComponent(value)}`);
    return `${origin}${path}${options.length === 0 ? "" : `?${options.join("&")}`}`;
  };
  return {
    withParameter: (name, value) =>
      here([...query.filter((field) => field.name.toLowerCase() !== name.toLowerCase()), { name, value }]),
    answered: (shown) => {
      const asked = queryOf(shown);
      const isAnswered = behind.some(({ request }) => asked.every((field) => hasField(request.query, field)));
      return asked.length > 0 && isAnswered ? here(asked) : undefined;
    },
  };
};

/** The dollar sign of query options is readable as it is (RFC 3986, section 3.4). */
const encodeName = (name: string): string => encodeURIComponent(name).replaceAll("%24", "$");

const queryOf = (link: string): readonly HeaderField[] => readQuery(link.split("?").slice(1).join("?").split("&"));

const hasField = (query: readonly HeaderField[], { name, value }: HeaderField): boolean =>
  query.some((field) => field.name === name && field.value === value);
