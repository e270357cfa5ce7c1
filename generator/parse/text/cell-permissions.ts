import { compileOnce } from "../../dialects/compile-once.js";
import { pattern } from "../../dialects/pattern.js";
import type { PermissionWords } from "../../dialects/permission-words.js";
import type { PermissionRow } from "../../model/page.js";
import type { Prose } from "../../model/prose.js";
import { textOf } from "../blocks/prose.js";
import { permissionSubject } from "./permission-subject.js";
import { scopesIn } from "./scopes-in.js";

/** What a cell says of one case, or of all. */
export type CellPermissions = Pick<PermissionRow, "about" | "anyOf" | "state">;

/**
 * The permissions that a cell names, one for each case that its lines tell apart.
 *
 *     | Application | For lamps: Lamp.Read.All<br>For rooms: Room.Read.All |
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const cellPermissions = (cell: Prose, words: PermissionWords): readonly CellPermissions[] => {
  const cases = casesOf(linesOf(cell), words);
  const read = cases.map(({ about, text }) => ({ ...(about !== "" && { about }), ...scopesIn(text, words) }));
  const telling = read.filter(({ state }) => state !== "notWritten");
  return telling.length > 0 ? telling : [scopesIn(cell.text, words)];
};

const linesOf = ({ spans }: Prose): readonly string[] => {
  const lines: (typeof spans)[number][][] = [[]];
  for (const span of spans) {
    if (span.kind === "break") lines.push([]);
    else lines.at(-1)?.push(span);
  }
  return lines.map(textOf);
};

/** Words of a cell about one thing; about no other than its row where it is empty. */
interface Case {
  readonly about: string;
  readonly text: string;
}

const casesOf = (lines: readonly string[], words: PermissionWords): readonly Case[] => {
  const cases = new Map<string, string>();
  let label = "";
  for (const line of lines.flatMap((text) => clausesOf(text, words))) {
    const { before, text } = labelOf(line, words);
    label = before ?? label;
    const about = label === "" ? purposeOf(text, words) : label;
    cases.set(about, [cases.get(about), text].filter((known) => known !== undefined).join("\n"));
  }
  return [...cases].map(([about, text]) => ({ about, text }));
};

/** `For lamps: A; for rooms: B` and `A for lamps, B for rooms` are two clauses each, and so is any line that breaks make. */
const clausesOf = (line: string, words: PermissionWords): readonly string[] => {
  const parts = line.split(/[,;]\s+/);
  if (parts.length > 1 && parts.every((part) => purposeOf(part, words) !== "")) return parts;
  return line.split(/;\s+(?=[^:;]{2,80}:\s)/);
};

/** What stands before a colon says what the rest is about, where it is about something. */
const labelOf = (line: string, words: PermissionWords): { readonly before?: string; readonly text: string } => {
  const [, before, rest = ""] = /^([^:]{2,80}):(?=\s|$)(.*)$/.exec(line) ?? [];
  if (before === undefined || scopesIn(before, words).anyOf.length > 0) return { text: line };
  if (asidePattern(words).test(before)) return { text: "" };
  return plainPattern(words).test(before) ? { text: line } : { before: permissionSubject(before, words), text: rest };
};

const asidePattern = compileOnce(({ asides }: PermissionWords) => pattern`^\W*${asides}\W*$`);
const plainPattern = compileOnce(({ plainLabels }: PermissionWords) => pattern`^\W*${plainLabels}\W*$`);

/** `lamps` of `Lamp.Read for lamps.`: what its scopes are for, where a line ends in it. */
const purposeOf = (line: string, words: PermissionWords): string => {
  const [before, purpose] = purposePattern(words).exec(line)?.slice(1) ?? [];
  return purpose === undefined || scopesIn(before ?? "", words).anyOf.length === 0
    ? ""
    : permissionSubject(purpose, words);
};

/** One purpose: where a line has more, it tells none of all its scopes. */
const purposePattern = compileOnce(
  ({ purposes }: PermissionWords) =>
    pattern`^((?:(?!\s${purposes}\s).)*\S)\s+${purposes}\s+((?:(?!\s${purposes}\s)[^.,;])+)\.?$`,
);
