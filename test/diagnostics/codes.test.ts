import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { registry } from "../../generator/diagnostics/registry.js";
import type { Diagnostic } from "../../generator/docwright.js";
import { generate } from "../../generator/docwright.js";
import { checkout } from "../support/checkout.js";
import { readManual } from "./read-manual.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import type { ManualExample } from "./read-manual.js";

const diagnosticsOf = async ({ inputs, files }: ManualExample): Promise<readonly Diagnostic[]> => {
  const workingDirectory = temporaryFolder(files);
  const { findings } = await generate({ inputs, out: "out" }, { workingDirectory, mode: "plan" });
  return findings.map(({ diagnostic }) => diagnostic);
};

describe.each(registry)("$code", ({ code, severity, sentence, manual: path }) => {
  const text = readFileSync(join(checkout, path), "utf8");
  const manual = readManual(text);

  test("its page has the code as title, its sentence and why it matters", () => {
    expect(text.replaceAll(/(?<!\n)\n(?!\n)/g, " ")).toContain(`# ${code}\n\n${sentence}\n\n`);
    expect(manual.paragraphs.length).toBeGreaterThanOrEqual(2);
  });

  test("it is found in the first example, as severe as it is registered, and says fact and remedy in whole sentences", async () => {
    const found = (await diagnosticsOf(manual.triggers)).filter((diagnostic) => diagnostic.code === code);
    expect(new Set(found.map((diagnostic) => diagnostic.severity))).toEqual(new Set([severity]));
    expect(
      found.flatMap(({ message, remedy }) => [message, remedy]).filter((text) => !/^\S.*[.?]$/s.test(text)),
    ).toEqual([]);
  });

  test("it is not found in the second example", async () => {
    expect((await diagnosticsOf(manual.fine)).map((diagnostic) => diagnostic.code)).not.toContain(code);
  });
});
