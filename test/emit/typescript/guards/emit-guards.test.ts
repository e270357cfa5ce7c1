import { assert, asyncProperty, integer } from "fast-check";
import { format } from "prettier";
import { expect, test } from "vitest";
import { printCode } from "../../../../generator/emit/typescript/code/print-code.js";
import { emitGuards } from "../../../../generator/emit/typescript/guards/emit-guards.js";
import type { TypeDefinition } from "../../../../generator/model/type.js";
import { allOf } from "../../../support/all-of.js";
import { api } from "../../fixture/api.js";
import { clientOf } from "../../../support/client-of.js";
import { enumeration, structured } from "../../../support/makers.js";

const guardsOf = async (types: readonly TypeDefinition[]): Promise<string> => {
  const [file] = await allOf(printCode(emitGuards(clientOf({ ...api, types }))));
  return file?.text ?? "";
};

test("each type that stands above or below others has a guard; a type with derived ones narrows to all of them", async () => {
  const text = await guardsOf([
    structured("test.app"),
    structured("test.webApp", { base: "test.app" }),
    structured("test.android.app", { base: "test.webApp" }),
    structured("test.error", { base: "test.app" }),
    structured("test.alone"),
    enumeration("test.color", ["red"]),
  ]);
  expect(text).toBe(`import { createGuards } from "./runtime/guards.js";
import type { Guard } from "./runtime/guards.js";
import type * as types from "./types/index.js";

/** A guard for each type that has a base or derived types. A value of a derived type is one of its base too. */
export interface Guards {
  readonly androidApp: Guard<types.AndroidApp>;
  readonly app: Guard<types.AnyApp>;
  readonly errorResource: Guard<types.ErrorResource>;
  readonly webApp: Guard<types.AnyWebApp>;
}

/**
 * Tells of which type a value is by its \`@odata.type\`, as in \`values.filter(is.androidApp)\`.
 * Services send that where a type has derived ones; a value without it is of no type, whatever it was declared to be.
 */
export const is: Guards = /* @__PURE__ */ createGuards<Guards>({
  namespace: "test.",
  bases: { androidApp: "webApp", errorResource: "app", webApp: "app" },
  names: { androidApp: "test.android.app", errorResource: "test.error" },
});
`);
});

test("a circle of bases ends", async () => {
  const text = await guardsOf([
    structured("test.a", { base: "test.b" }),
    structured("test.b", { base: "test.a" }),
    structured("test.c", { base: "test.a" }),
  ]);
  expect(text).toContain('bases: { c: "a" }');
});

test("docs without derived types have no guards", async () => {
  const text = await guardsOf([structured("test.alone")]);
  expect(text).toContain("export interface Guards {}\n");
  expect(text).toBe(await format(text, { filepath: "x.ts", printWidth: 120 }));
});

test("names of any length are printed as prettier does", async () => {
  const lengths = integer({ min: 1, max: 130 });
  await assert(
    asyncProperty(lengths, lengths, lengths, async (first, second, third) => {
      const base = `test.a${"b".repeat(first)}`;
      const text = await guardsOf([
        structured(base),
        structured(`test.c${"d".repeat(second)}`, { base }),
        structured(`test.other.e${"f".repeat(third)}`, { base }),
      ]);
      expect(text).toBe(await format(text, { filepath: "x.ts", printWidth: 120 }));
    }),
    { numRuns: 100 },
  );
});
