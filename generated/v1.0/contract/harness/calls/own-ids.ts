import { readFileSync } from "node:fs";

/** What a server calls the things that the docs name by these ids. */
export type OwnIds = ReadonlyMap<string, string>;

/**
 * The ids of a server, of the file that `CONTRACT_IDS` names: a JSON object of documented ids with the server's own, as in
 * `{ "0d5c6a0e": "42" }`. Throws an error that tells what is wrong with the file.
 */
export const readOwnIds = (file: string): OwnIds => {
  const ids: unknown = JSON.parse(readFileSync(file, "utf8"));
  const entries = Object.entries(Object(ids)).flatMap(([documented, own]) =>
    typeof own === "string" ? [[documented, own] as const] : [],
  );
  if (Array.isArray(ids) || entries.length < Object.keys(Object(ids)).length || entries.length === 0)
    throw new Error(`${file} must be a JSON object with the server's own id for each documented one.`);
  return new Map(entries);
};

/** An URL with the server's own ids, each percent-encoded. */
export const urlWithOwnIds = (url: string, ids: OwnIds): string => replaceIds(url, ids, encodeURIComponent);

/** A body with the server's own ids; what is no text is left as it is. */
export const bodyWithOwnIds = <Body>(body: Body, ids: OwnIds): Body | string =>
  typeof body === "string" ? replaceIds(body, ids, (id) => JSON.stringify(id).slice(1, -1)) : body;

/** Longer ids first: one may begin another. An id within a longer word is none. */
const replaceIds = (text: string, ids: OwnIds, encode: (id: string) => string): string =>
  [...ids]
    .sort(([left], [right]) => right.length - left.length)
    .reduce((replaced, [documented, own]) => {
      const spellings = new Set([documented, encodeURI(documented), encode(documented)]);
      return replaced.replaceAll(patternOf([...spellings]), () => encode(own));
    }, text);

const patternOf = (spellings: readonly string[]): RegExp => {
  const literals = spellings.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  return new RegExp(`(?<![\\w-])(?:${literals.join("|")})(?![\\w-])`, "g");
};
