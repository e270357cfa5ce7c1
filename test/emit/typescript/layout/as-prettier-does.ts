import { format } from "prettier";
import { expect } from "vitest";
import { type Layout, bracketed, member } from "../../../../generator/emit/typescript/layout/layout.js";

/** The code as the value of `key` in an object; fails where prettier would lay it out otherwise. */
export const asPrettierDoes = async (layout: Layout, key = "value"): Promise<string> => {
  const object = bracketed("{}", [member(key, layout)], "expanded").at({
    indent: 0,
    column: "export const x = ".length,
  });
  const text = `export const x = ${object};\n`;
  expect(text).toBe(await format(text, { filepath: "x.ts", parser: "babel-ts", printWidth: 120 }));
  return text;
};
