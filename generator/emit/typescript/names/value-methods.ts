import { pascalCase, wordsOf } from "../../../text/casing.js";
import { commonSpelling } from "../../../api/common-spelling.js";

/**
 * The methods that take the value of a placeholder, by the name that pages give it at one place of the tree.
 * Names of an identifier are `byId`, and so is the most frequent one where there is none; each other name has its own.
 */
export const valueMethods = (
  written: readonly string[],
  alternateKeys: ReadonlySet<string>,
): ReadonlyMap<string, string> => {
  const names = [...new Set(written)].sort();
  const identifiers = names.filter(namesIdentifier);
  const plain: ReadonlySet<string> = new Set(identifiers.length > 0 ? identifiers : [commonSpelling(written)]);
  const taken = new Set(["byPath", ...[...alternateKeys].map(keyMethod)]);
  return new Map(names.map((name) => [name, plain.has(name) ? "byId" : ownMethod(name, taken)]));
};

/** The method that takes the value of an alternate key: `byAppId` for `appId`. */
export const keyMethod = (key: string): string => `by${key.charAt(0).toUpperCase()}${key.slice(1)}`;

const namesIdentifier = (name: string): boolean => wordsOf(name).some((word) => /^ids?$/i.test(word));

const ownMethod = (name: string, taken: ReadonlySet<string>): string => {
  const method = `by${pascalCase(name)}`;
  return method === "by" || taken.has(method) ? "byId" : method;
};
