import type { HeaderField } from "../../model/message.js";
import { isDecodable } from "../../paths/decode-percent.js";
import { readQuery } from "../../paths/read-query.js";

/** The target of a request that arrived (RFC 9112, section 3.2), cut up: the parts of the path are still encoded. */
export interface RequestTarget {
  /** As it arrived, without the query. */
  readonly path: string;
  /** What stands between slashes; empty parts at both ends left out. */
  readonly parts: readonly string[];
  /** Decoded, in the order of the request. */
  readonly query: readonly HeaderField[];
}

/** Cuts up a target; `undefined` where its percent-encoding is malformed (RFC 3986, section 2.1). */
export const readRequestTarget = (url: string): RequestTarget | undefined => {
  const [target = ""] = url.replace(/^https?:\/\/[^/?#]*/i, "").split("#");
  if (!isDecodable(target)) return undefined;
  const [path = "", ...query] = target.split("?");
  const parts = path.replace(/^\//, "").replace(/\/$/, "").split("/");
  return {
    path: path === "" ? "/" : path,
    parts: parts.join("") === "" ? [] : parts,
    query: readQuery(query.join("?").split("&")),
  };
};
