import type { PathSegment } from "../../../model/operation.js";
import type { Page } from "../../../model/page.js";
import { groupBy } from "../../../lists/group-by.js";
import { createMatcher } from "../../../paths/matcher.js";
import { nameParameters } from "../../../paths/name-parameters.js";
import { splitTarget } from "../../../paths/split-target.js";
import { shapeOf } from "../../../paths/template-of.js";
import type { LinkedTypes } from "../../types/link-types.js";
import { createCanonicalPaths } from "../canonical-paths.js";
import type { RequestSite } from "../request-sites.js";
import { fitsPath } from "./answer-fits.js";
import { furtherPath } from "./further-path.js";
import { knownPlaces } from "./known-places.js";
import { narrowedPath } from "./narrowed-path.js";
import { placeOfType } from "./place-of-type.js";
import type { ShownBasis } from "./shown-basis.js";
import { type Service, type ShownRequest, shownRequests } from "./shown-request.js";

interface Documented {
  readonly pages: readonly Page[];
  /** The request lines of all pages. */
  readonly sites: readonly RequestSite[];
  readonly types: LinkedTypes;
}

/**
 * The requests that no request line has, as the sites of operations that are known by example.
 *
 * A page has to be about the operation, as one of its own paths is, the place has to be known, and the answer has to fit: an
 * example with a slip in its URL or its method makes no operation.
 */
export const shownSites = ({ pages, sites, types }: Documented, service: Service): readonly RequestSite[] => {
  const byMethod = groupBy(sites, ({ line }) => line.method);
  const matchers = new Map(
    [...byMethod].map(([method, own]) => [
      method,
      createMatcher(own.map((site) => ({ path: site.path, found: site }))),
    ]),
  );
  const byPage = groupBy(sites, ({ page }) => page.path);
  const basis: ShownBasis = { types, sites, places: knownPlaces(sites.map(({ path }) => path)) };
  const found = pages.flatMap((page) => {
    const own = byPage.get(page.path) ?? [];
    if (own.length === 0) return [];
    return shownRequests(page, service, types.dialect).flatMap((shown) => {
      const isKnown = (matchers.get(shown.request.message.method)?.(shown.pieces) ?? []).length > 0;
      return isKnown ? [] : shownSite(shown, own, basis);
    });
  });
  const spelled = spellingOf(sites, found);
  return found.map((site) => ({ ...site, path: spelled(site.path) }));
};

/** A path of the shape of one that request lines have is spelled as these spell it. */
const spellingOf = (
  sites: readonly RequestSite[],
  found: readonly RequestSite[],
): ((path: readonly PathSegment[]) => readonly PathSegment[]) => {
  const written = new Map(sites.map(({ path }) => [shapeOf(path), path]));
  const canonical = createCanonicalPaths(found.map(({ path }) => path));
  return (path) => written.get(shapeOf(path)) ?? canonical(path);
};

const shownSite = (shown: ShownRequest, own: readonly RequestSite[], basis: ShownBasis): readonly RequestSite[] => {
  const { page, request } = shown;
  const { method, url } = request.message;
  const similar = own.filter(({ line }) => line.method === method);
  const path = shownPath(shown, similar, basis);
  if (path === undefined) return [];
  const named = nameParameters(path);
  return [
    {
      page,
      line: { method, target: url, origin: request.origin },
      path: named,
      query: splitTarget(url, basis.types.dialect.urls.versions).query,
      shape: `${method} ${shapeOf(named)}`,
      targets: similar[0]?.targets ?? 1,
      isShown: true,
    },
  ];
};

const shownPath = (
  shown: ShownRequest,
  similar: readonly RequestSite[],
  basis: ShownBasis,
): readonly PathSegment[] | undefined => {
  if (similar.length === 0) return undefined;
  const evidence = { own: similar.map(({ path }) => path), places: basis.places, page: shown.page };
  const further = furtherPath(shown.pieces, evidence);
  if (further !== undefined) return fitsPath(shown, further, basis.types) ? further : undefined;
  return narrowedPath(shown, evidence, basis.types) ?? placeOfType(shown, similar, basis);
};
