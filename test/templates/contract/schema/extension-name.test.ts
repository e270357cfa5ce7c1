import { expect, test } from "vitest";
import { isExtensionName } from "../../../../templates/contract/harness/schema/extension-name.js";

test.each([
  { name: "ext_color", patterns: ["ext_*"], want: true },
  { name: "ext_", patterns: ["ext_*"], want: false },
  { name: "next_color", patterns: ["ext_*"], want: false },
  { name: "contoso_color", patterns: ["ext_*", "*_*"], want: true },
  { name: "color", patterns: ["*_*"], want: false },
  { name: "_color", patterns: ["*_*"], want: false },
  { name: "color_", patterns: ["*_*"], want: false },
  { name: "a_b_c", patterns: ["a*b*c"], want: true },
  { name: "a_c", patterns: ["a*b*c"], want: false },
  { name: "color", patterns: ["color"], want: true },
  { name: "color", patterns: [], want: false },
])("$name is one of $patterns: $want", ({ name, patterns, want }) => {
  expect(isExtensionName(name, patterns)).toBe(want);
});
