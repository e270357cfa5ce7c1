import { expect, test } from "vitest";
import { optionValues } from "../../../generator/emit/options/option-values.js";
import { choiceOption, switchOption, textOption } from "../../../generator/emit/options/target-option.js";

const loud = switchOption({ description: "Loud." });
const size = choiceOption({ description: "Size.", values: ["small", "big"] });
const title = textOption({
  description: "The title.",
  faultOf: (text, at) => (text === "x" ? `${at} must be longer.` : undefined),
});

test("an option has the value that was chosen, else its default", () => {
  const values = optionValues([{ loud }, { title }], { loud: true });
  expect([values.get(loud), values.get(title)]).toEqual([true, undefined]);
  expect(optionValues([{ loud }, { title }], { title: "Lamps" }).get(title)).toBe("Lamps");
});

test("a choice is one of its words, and none where nobody chooses", () => {
  expect(optionValues([{ size }], { size: "big" }).get(size)).toBe("big");
  expect(optionValues([{ size }], {}).get(size)).toBeUndefined();
});

test("an option that no target declares has no value", () => {
  expect(() => optionValues([{ loud }], {}).get(title)).toThrow("Bug: a target asks for an option that none declares.");
});

test.each([
  [loud, "yes", "--loud must be true or false."],
  [title, 7, "--loud must be a text that is not empty."],
  [title, "", "--loud must be a text that is not empty."],
  [title, "x", "--loud must be longer."],
  [size, "huge", '--loud must be "small" or "big".'],
])("an option says what it does not take", (option, given, fault) => {
  expect(option.read(given, "--loud")).toEqual({ fault });
});
