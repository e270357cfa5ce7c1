import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../generator/docwright.js";
import { generate } from "../../generator/docwright.js";
import { checkout } from "../house/program.js";
import { readManual } from "./read-manual.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import type { ManualExample } from "./read-manual.js";

const folder = join(checkout, "generator/diagnostics/codes");
const namesOf = (ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .toSorted();

const diagnosticsOf = async ({ inputs, files }: ManualExample): Promise<readonly Diagnostic[]> => {
  const workingDirectory = temporaryFolder(files);
  const { findings } = await generate({ inputs, out: "out" }, { workingDirectory, mode: "plan" });
  return findings.map(({ diagnostic }) => diagnostic);
};

describe.each(namesOf(".md"))("%s", (code) => {
  const manual = readManual(readFileSync(join(folder, `${code}.md`), "utf8"));

  test("its page has the code as title, what it is and why it matters", () => {
    expect(manual.title).toBe(code);
    expect(manual.paragraphs.length).toBeGreaterThanOrEqual(2);
  });

  test("it is found in the first example, and not in the second", async () => {
    expect((await diagnosticsOf(manual.triggers)).map((diagnostic) => diagnostic.code)).toContain(code);
    expect((await diagnosticsOf(manual.fine)).map((diagnostic) => diagnostic.code)).not.toContain(code);
  });

  test("it says the fact and the remedy in whole sentences", async () => {
    const found = (await diagnosticsOf(manual.triggers)).filter((diagnostic) => diagnostic.code === code);
    expect(
      found.flatMap(({ message, remedy }) => [message, remedy]).filter((text) => !/^\S.*[.?]$/s.test(text)),
    ).toEqual([]);
  });
});

test("every code has its manual page", () => {
  expect(namesOf(".md")).toEqual(namesOf(".ts"));
});
