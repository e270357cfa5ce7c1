import type { PathSegment } from "../../../model/operation.js";
import type { TypeRef } from "../../../model/type.js";
import { shapeOf } from "../../../paths/template-of.js";
import type { LinkedTypes } from "../../types/link-types.js";
import { sameType } from "../../types/same-type.js";
import type { RequestSite } from "../request-sites.js";
import { successType } from "../success-type.js";
import { answerFits, isAnnotatedAs } from "./answer-fits.js";
import type { ShownBasis } from "./shown-basis.js";
import type { ShownRequest } from "./shown-request.js";

/**
 * A place that other pages know, where the example shows what its page is about: a `GET` whose answer is said to be of the
 * page's type, or a `PATCH` of what a `GET` at that place gives, as of `/me` on a page of `/users/{id}`.
 */
export const placeOfType = (
  { page, pieces, request, answer }: ShownRequest,
  similar: readonly RequestSite[],
  { types, sites, places }: ShownBasis,
): readonly PathSegment[] | undefined => {
  const path = places(pieces);
  if (path === undefined) return undefined;
  switch (request.message.method) {
    case "GET": {
      const expected = successType(page, types);
      if (answer === undefined || expected === undefined) return undefined;
      const isFit = isAnnotatedAs({ answer, page }, expected, types) && answerFits({ answer, page }, expected, types);
      return isFit ? path : undefined;
    }
    case "PATCH": {
      const there = typeAt(path, sites, types);
      const isSame = there !== undefined && similar.some((site) => isSameType(there, typeAt(site.path, sites, types)));
      const isFit = answer === undefined || answerFits({ answer, page }, successType(page, types) ?? there, types);
      return isSame && isFit ? path : undefined;
    }
    case "POST":
    case "PUT":
    case "DELETE":
    case "HEAD":
    case "OPTIONS":
      return undefined;
  }
};

/** What a `GET` at a place gives. */
const typeAt = (
  path: readonly PathSegment[],
  sites: readonly RequestSite[],
  types: LinkedTypes,
): TypeRef | undefined => {
  const shape = `GET ${shapeOf(path)}`;
  const read = sites.find((site) => site.shape === shape);
  return read === undefined ? undefined : successType(read.page, types);
};

const isSameType = (left: TypeRef, right: TypeRef | undefined): boolean => right !== undefined && sameType(left, right);
