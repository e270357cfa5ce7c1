import { expect, test } from "vitest";
import { phraseSource } from "../../generator/dialects/phrases.js";

const finds = (phrases: readonly string[], text: string): readonly string[] =>
  [...text.matchAll(new RegExp(phraseSource(phrases), "gi"))].map(([found]) => found);

test.each([
  ["words as they are", ["read only"], "Read only, not read-only.", ["Read only"]],
  ["whole words", ["lamp"], "lamps, lamp.", ["lamp"]],
  ["any of several phrases", ["lamp", "room light"], "A lamp is a room light.", ["lamp", "room light"]],
  ["one of several words", ["(is|are) lit"], "It is lit, they are lit, it was lit.", ["is lit", "are lit"]],
  ["one of several runs of words", ["(a room|lamps) glow"], "a room glow, lamps glow", ["a room glow", "lamps glow"]],
  [
    "words that may be left out",
    ["is [a|an] [old] lamp"],
    "is lamp, is a lamp, is an old lamp",
    ["is lamp", "is a lamp", "is an old lamp"],
  ],
  ["words that may be left out at the beginning", ["[the] lamp"], "the lamp, lamp", ["the lamp", "lamp"]],
  ["an ending that may be left out", ["lamp[s]"], "lamp, lamps, lamplight", ["lamp", "lamps"]],
  ["anything within a sentence", ["all … lit"], "All lamps are lit. All rooms. It is lit.", ["All lamps are lit"]],
  ["words that go on", ["light*", "*lamp"], "lighter, daylight, headlamp, lamps", ["light", "lamp"]],
  ["marks of patterns as they are", ["a.b"], "a.b, axb", ["a.b"]],
  ["nothing for no phrase", [], "lamp", []],
])("finds %s", (_, phrases, text, found) => {
  expect(finds(phrases, text)).toEqual(found);
});
