import { byDistance, type ComparedRequest, distanceTo } from "./distance.js";
import type { Servable } from "./servable.js";

/** Who asks for an example. */
export interface ExampleWish extends ComparedRequest {
  /** The name that the request asks for. */
  readonly preferred?: string | undefined;
}

/**
 * The example for a request: the one that it names, else the nearest, else the first. An error is the answer to exactly
 * the request that the docs show it for, since it would be the nearest to many that should succeed. `undefined` where
 * there is none, or none of the name.
 */
export const chooseExample = (examples: readonly Servable[], wish: ExampleWish): Servable | undefined => {
  if (wish.preferred !== undefined) return examples.find(({ example }) => example.name === wish.preferred);
  const ranked = examples
    .map((servable) => ({ servable, distance: distanceTo(servable, wish) }))
    .toSorted((left, right) => byDistance(left.distance, right.distance));
  const isFitting = ({ servable, distance }: (typeof ranked)[number]): boolean =>
    servable.answer.status < 400 || distance.every((differences) => differences === 0);
  return (ranked.find(isFitting) ?? ranked[0])?.servable;
};

/** The example that a `Prefer` header asks for, as in `Prefer: example=list_users` (RFC 7240, section 2); names that are no tokens stand in quotes. */
export const preferredExample = (prefer: string | undefined): string | undefined => {
  const [, quoted, token] = /(?:^|[,;])\s*example\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]+))/i.exec(prefer ?? "") ?? [];
  return quoted?.replaceAll(/\\(.)/g, "$1") ?? token;
};
