import { expect, test } from "vitest";
import { checkedProgram } from "./checked-program.js";
import { dialectWords } from "./dialect-words.js";

const planted: Readonly<Record<string, string>> = {
  "generator/parse/planted/words.ts": `import { pattern } from "../../dialects/pattern.js";
export const twoWords = /\\b(?:not|never) given\\b/;
export const listedWord = /^deprecated\\b/i;
export const partOfPhrase = /\\binherited\\b/;
export const isRequired = (text: string): boolean => text === "required";
export const isEmpty = (text: string): boolean => text.startsWith("Do not send a body");
export const literals: ReadonlySet<string> = new Set(["null"]);
export const built = (word: string): RegExp => new RegExp(word);
export const tagged = pattern\`^\\s*(?:lamp|room):\`;
export const sentence = (name: string): string => \`The \${name} is unknown.\`;
`,
  "generator/parse/planted/names.ts": `import { pattern } from "../../dialects/pattern.js";
import type { Fate } from "../../model/account.js";
import type { Span } from "../../model/prose.js";
export const fate: Fate = { is: "ignored", reason: "tab" };
export const isText = ({ kind }: Span): boolean => kind === "text" || kind === "code";
export const kindOf = ({ kind }: Span): number => {
  switch (kind) {
    case "link":
      return 1;
    default:
      return 0;
  }
};
export const isChoice = (text: string): boolean => typeof text === "string" && /^(?<name>[A-Za-z]\\w*)\\s*[|]/.test(text);
export const labels = (words: readonly string[]): RegExp => pattern\`^\\W*\${words}\\s*:\`;
export const media = "application/json";
`,
};

const program = checkedProgram(["generator/parse", "generator/link"], planted);

test("Readers and linker have no words of a family of docs: these stand in its dialect", () => {
  const found = ["generator/parse/", "generator/link/"].flatMap((folder) => dialectWords(program, folder));
  expect(found.filter((place) => !place.includes("/planted/"))).toEqual([]);
});

test("Words of a family are found wherever they stand", () => {
  expect(dialectWords(program, "generator/parse/planted/words.ts").map((found) => found.split(" ")[0])).toEqual(
    [2, 3, 4, 5, 6, 7, 8, 9, 10].map((line) => `generator/parse/planted/words.ts:${line}`),
  );
});

test("Names of the program and marks are no words of a family", () => {
  expect(dialectWords(program, "generator/parse/planted/names.ts")).toEqual([]);
});
