import type { Operation, PathSegment } from "../../model/operation.js";
import type { TypeRef } from "../../model/type.js";
import { systemSegment } from "../../paths/system-segment.js";
import type { LinkedTypes } from "../types/link-types.js";

/**
 * What comes back at a path whose last segments say more than the page: the number of `$count` (OData URL Conventions 4.01,
 * section 4.8), the content of `$value` (section 4.14), and what a cast leaves of a collection (section 4.11), as
 * `/members/microsoft.graph.user` of directory objects.
 */
export const narrowedAnswer = (
  { method, path }: Pick<Operation, "method" | "path">,
  answer: TypeRef | undefined,
  types: LinkedTypes,
): TypeRef | undefined => {
  const last = protocolSegment(path, types);
  if (method !== "GET" || last === undefined) return answer;
  switch (systemSegment(last)) {
    case "$count":
      return { kind: "primitive", name: "Edm.Int32" };
    case "$value":
      return { kind: "primitive", name: "Edm.Stream" };
    case undefined:
      return castAnswer(last, answer, types) ?? answer;
  }
};

/** The last segment of a path, where the protocol may give it a meaning. */
export const protocolSegment = (path: readonly PathSegment[], { dialect }: LinkedTypes): string | undefined => {
  const last = path.at(-1);
  return dialect.behaviour.protocol === "odata" && last?.kind === "literal" ? last.text : undefined;
};

/** What a cast leaves of an answer; `undefined` for a segment that names no type which the answer may be of. */
export const castAnswer = (segment: string, answer: TypeRef | undefined, types: LinkedTypes): TypeRef | undefined => {
  if (!segment.includes(".")) return undefined;
  if (answer?.kind === "collection") {
    const of = castAnswer(segment, answer.of, types);
    return of === undefined ? undefined : { kind: "collection", of };
  }
  if (answer?.kind !== "named" || !types.ancestorsOf(segment).includes(answer.name)) return undefined;
  return { kind: "named", name: segment };
};
