import * as fc from "fast-check";
import { expect, test } from "vitest";
import { firstFault } from "../../generator/json/jsonc.js";

const faultAt = (text: string): number | undefined => firstFault(text)?.offset;

test.each([
  ['{"a": [1,}', 9],
  ['{"a" 1}', 5],
  ["{'a': 1}", 1],
  ['{"a":1,}', 7],
  ["[1 2]", 3],
  ['{"a":01}', 6],
  ['["a\nb"]', 1],
  ["[1] // one", 4],
  ["", 0],
  ['{"a":', 5],
  ["1 1", 2],
  ["}", 0],
])("%s is wrong at %i", (text, at) => {
  expect(faultAt(text)).toBe(at);
});

test("JSON has no fault, and what stands behind its end is one", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(faultAt(text)).toBeUndefined();
      expect(faultAt(`${text} !`)).toBe(text.length + 1);
    }),
  );
});

test("what JSON.parse refuses has a fault", () => {
  const token = fc.constantFrom(..."{}[]:,\"'\\/* \n1-.0e+", '"a"', "true", "nul", "//", "\u00A0", "\u2028", '"\t"');
  const text = fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join(""));
  fc.assert(
    fc.property(text, (written) => {
      expect(faultAt(written) === undefined).toBe(isJson(written));
    }),
  );
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test("brackets behind a fault are not followed, however many there are", () => {
  const brackets = "[".repeat(1_000_000);
  expect([faultAt(`["\n${brackets}`), faultAt(`[/* " */${brackets}`)]).toEqual([1, 1]);
});
