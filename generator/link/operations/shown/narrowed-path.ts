import type { PathSegment } from "../../../model/operation.js";
import type { TypeRef } from "../../../model/type.js";
import { createMatcher } from "../../../paths/matcher.js";
import type { DecodedPiece } from "../../../paths/path-pieces.js";
import { systemSegment } from "../../../paths/system-segment.js";
import type { LinkedTypes } from "../../types/link-types.js";
import { castAnswer } from "../narrowed-answer.js";
import { successType } from "../success-type.js";
import { fitsPath } from "./answer-fits.js";
import { furtherPath, type PathEvidence } from "./further-path.js";
import type { ShownRequest } from "./shown-request.js";

/** A path of the page with `$value` behind it, `$count`, a cast, or a cast and `$count`. */
export const narrowedPath = (
  shown: ShownRequest,
  evidence: PathEvidence,
  types: LinkedTypes,
): readonly PathSegment[] | undefined => {
  const { page, pieces } = shown;
  if (types.dialect.behaviour.protocol !== "odata" || shown.request.message.method !== "GET") return undefined;
  const answer = successType(page, types);
  const words = narrowingWords(pieces, answer, types);
  if (words.length === 0) return undefined;
  const base = pieces.slice(0, -words.length);
  const paths = createMatcher(evidence.own.map((path) => ({ path, found: path })));
  const path = paths(base)[0]?.found ?? furtherPath(base, evidence);
  if (path === undefined) return undefined;
  const narrowed = [...path, ...words.map(literal)];
  return fitsPath(shown, narrowed, types) ? narrowed : undefined;
};

/** The last segments of a URL that narrow an answer; none where they make no sense of it. */
const narrowingWords = (
  pieces: readonly DecodedPiece[],
  answer: TypeRef | undefined,
  types: LinkedTypes,
): readonly string[] => {
  const [before = "", last = ""] = pieces.slice(-2).map(({ text }) => text);
  const isMany = answer?.kind === "collection";
  switch (systemSegment(last)) {
    case "$value":
      return answer?.kind === "named" ? [last] : [];
    case "$count":
      if (!isMany) return [];
      return castAnswer(before, answer, types) === undefined ? [last] : [before, last];
    case undefined:
      return castAnswer(last, answer, types) === undefined ? [] : [last];
  }
};

const literal = (text: string): PathSegment => ({ kind: "literal", text });
