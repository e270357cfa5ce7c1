import { readFileSync, writeFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { openApiView, typeScriptView } from "./support/emitted-views.js";
import { type CaseFence, readCases, rewriteCases } from "./support/read-cases.js";
import { type CaseResult, runCase } from "./support/run-case.js";
import { textViews } from "./support/text-views.js";

// `UPDATE=1` rewrites the expected views: read them before committing.
const isUpdate = process.env["UPDATE"] === "1";

/** Views by the language of their fence; `undefined` where the case has nothing of the name. */
const views: Readonly<Record<string, (result: CaseResult, name: string) => Promise<string | undefined>>> = {
  text: async (result, name) => textViews[name]?.(result),
  typescript: typeScriptView,
  openapi: openApiView,
};

const viewOf = async (result: CaseResult, { language, name }: CaseFence): Promise<string> => {
  const text = await views[language]?.(result, name);
  if (text === undefined) throw new Error(`The case has no ${language} ${name}.`);
  return text;
};

describe.each(globSync("test/cases/**/*.md").sort())("%s", (file) => {
  const text = readFileSync(file, "utf8");
  const cases = readCases(text).map((one) => {
    const expected = one.fences.filter(({ language }) => views[language] !== undefined);
    return { ...one, expected, result: runCase(one) };
  });

  describe.each(cases)("$title", ({ fences, expected, result }) => {
    test("has a page and looks at something", () => {
      expect(fences.some(({ language }) => language === "markdown")).toBe(true);
      expect(expected.length).toBeGreaterThan(0);
    });

    if (isUpdate) return;
    test.each(expected)("gives $language $name", async (fence) => {
      expect(await viewOf(result, fence)).toBe(fence.text);
    });
  });

  if (!isUpdate) return;
  test("is rewritten", async () => {
    const texts = new Map<number, string>();
    for (const { expected, result } of cases)
      for (const fence of expected) texts.set(fence.at, await viewOf(result, fence));
    writeFileSync(file, rewriteCases(text, texts));
  });
});
