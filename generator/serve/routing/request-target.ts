import { decodeText } from "./decode-text.js";

/** A field of a query, decoded. */
export interface QueryField {
  readonly name: string;
  readonly value: string;
}

/** The target of a request that arrived (RFC 9112, section 3.2), cut up: the parts of the path are still encoded. */
export interface RequestTarget {
  /** As it arrived, without the query. */
  readonly path: string;
  /** What stands between slashes; empty parts at both ends left out. */
  readonly parts: readonly string[];
  /** Decoded, in the order of the request; a `+` is a plus (RFC 3986, section 2.2). */
  readonly query: readonly QueryField[];
}

/** Cuts up a target; `undefined` where its percent-encoding is malformed (RFC 3986, section 2.1). */
export const readRequestTarget = (url: string): RequestTarget | undefined => {
  const [beforeFragment = ""] = url.replace(/^https?:\/\/[^/?#]*/i, "").split("#");
  const [path = "", ...rest] = beforeFragment.split("?");
  const query = readQuery(rest.join("?"));
  const parts = path.replace(/^\//, "").replace(/\/$/, "").split("/");
  if (query === undefined || parts.some((part) => decodeText(part) === undefined)) return undefined;
  return { path: path === "" ? "/" : path, parts: parts.join("") === "" ? [] : parts, query };
};

const readQuery = (text: string): readonly QueryField[] | undefined => {
  const fields: QueryField[] = [];
  for (const option of text.split("&").filter((part) => part !== "")) {
    const [written = "", ...values] = option.split("=");
    const [name, value] = [decodeText(written), decodeText(values.join("="))];
    if (name === undefined || value === undefined) return undefined;
    fields.push({ name, value });
  }
  return fields;
};
