import type { PathSegment } from "../model/operation.js";
import { wordsOf } from "../text/casing.js";
import { singular } from "./singular.js";

/**
 * Gives the parameters of a path names that are unique and speak: a placeholder `id`, a choice and a repeated name are named
 * after the segment before them, any other name stays the page's own. Nothing but the path decides.
 */
export const nameParameters = (segments: readonly PathSegment[]): readonly PathSegment[] => {
  const repeated = repeatedNames(segments);
  const unique = uniqueNames();
  return segments.map((segment, index) => {
    switch (segment.kind) {
      case "literal":
        return segment;
      case "parameter":
        return { ...segment, name: unique(speakingName(segment.name, ownerOf(segments, index), repeated)) };
      case "colon":
        return { ...segment, name: unique(cleanName(segment.name)) };
      case "call":
        return {
          ...segment,
          arguments: segment.arguments.map((one) => ({ ...one, parameter: unique(cleanName(one.parameter)) })),
        };
    }
  });
};

/** Two names are the same for the client where they differ in letter case or separators only. */
const plainName = (name: string): string => name.replaceAll(/[\W_]/g, "").toLowerCase();

const repeatedNames = (segments: readonly PathSegment[]): ReadonlySet<string> => {
  const names = segments.flatMap((segment) => (segment.kind === "parameter" ? [plainName(segment.name)] : []));
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
};

const uniqueNames = (): ((name: string) => string) => {
  const taken = new Set<string>();
  return (name) => {
    let candidate = name;
    for (let count = 2; taken.has(plainName(candidate)); count += 1) candidate = `${name}-${count}`;
    taken.add(plainName(candidate));
    return candidate;
  };
};

/** The segment that a parameter belongs to, in the singular: the nearest one before it that is a plain name. */
const ownerOf = (segments: readonly PathSegment[], index: number): string => {
  const names = segments
    .slice(0, index)
    .flatMap((segment) =>
      (segment.kind === "literal" || segment.kind === "call") && /^[\w-]+$/.test(segment.text) ? [segment.text] : [],
    );
  return singular(names.at(-1) ?? "");
};

const speakingName = (written: string, owner: string, repeated: ReadonlySet<string>): string => {
  const isChoice = /\||\s+or\s+/i.test(written);
  const isGeneric = isChoice || plainName(written) === "id" || repeated.has(plainName(written));
  if (!isGeneric || owner === "") return cleanName(isChoice ? "id" : written);
  return `${owner}-${isChoice ? "id" : (wordsOf(written).at(-1) ?? "id").toLowerCase()}`;
};

/** Only characters that a template may hold between braces (OpenAPI 3.1, section 4.8.8.1). */
const cleanName = (written: string): string =>
  written
    .trim()
    .replaceAll(/[^\w.-]+/g, "-")
    .replaceAll(/^-+|-+$/g, "") || "value";
