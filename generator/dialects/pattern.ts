import { phraseSource } from "./phrases.js";

/** What makes a pattern of a text with phrases in it, as in ``pattern`^${words}:` ``: the text is one of `RegExp`, the phrases are words. */
export type PatternTag = (text: TemplateStringsArray, ...phrases: readonly (readonly string[])[]) => RegExp;

const patternTag =
  (flags: string): PatternTag =>
  (text, ...phrases) =>
    new RegExp(String.raw(text, ...phrases.map(phraseSource)), flags);

/** A pattern for one place, whatever the letter case. */
export const pattern = patternTag("i");

/** A pattern for all places, whatever the letter case. */
export const globalPattern = patternTag("gi");

/** A pattern for one place, where the letter case counts. */
export const casedPattern = patternTag("");

/** A pattern for all places, where the letter case counts. */
export const casedGlobalPattern = patternTag("g");

/** A pattern for one place, whatever the letter case, where `^` and `$` stand for the ends of lines. */
export const linePattern = patternTag("im");
