import type { RequestOptions } from "../calls/request-options.js";
import { encodeQuery } from "../url/percent-encode.js";
import { printScalar } from "../values/literal.js";

/** The query string of a call, with its `?`; empty where there is none. A list is a parameter for each of its values; what is `undefined` is left out. */
export const printQuery = ({ query = {} }: RequestOptions, _client: object): string => {
  const parameters = Object.entries(query).flatMap(([name, value]: readonly [string, unknown]) =>
    (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined).map((one) => [name, printScalar(one)]),
  );
  const text = parameters.map((parameter) => parameter.map(encodeQuery).join("=")).join("&");
  return text && `?${text}`;
};
