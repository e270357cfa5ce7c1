import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { groupBy } from "../../../generator/lists/group-by.js";
import { checkout } from "../../support/checkout.js";
import { editText } from "./compiler.js";
import type { Change } from "./mutant.js";
import { sampleOf } from "./random.js";
import type { Judged } from "./tally.js";

/** Which mutants are tried for real: some of each part of the output. */
export interface Verification {
  readonly count: number;
  readonly seed: number;
}

/** Tries mutants as a user would, with `tsc` and `vitest run` on the written files, and gives those that end otherwise. */
export const verify = (folder: string, judged: readonly Judged[], { count, seed }: Verification): readonly Judged[] => {
  const copy = join(folder, "../verified");
  cpSync(folder, copy, { recursive: true });
  cpSync(join(import.meta.dirname, "wire-fault.ts"), join(copy, "contract/wire-fault.ts"));
  symlinkSync(join(checkout, "node_modules"), join(copy, "node_modules"));
  writeFileSync(join(copy, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(copy, "tsconfig.json"), JSON.stringify(settings));
  if (fails("tsc", copy) || fails("vitest", copy)) throw new Error(`${folder} fails without any fault.`);
  const tried = judged.filter(({ fate }) => fate === "killed" || fate === "survived");
  const chosen = [...groupBy(tried, ({ mutant }) => mutant.group).values()].flatMap((ofGroup) =>
    sampleOf(ofGroup, count, seed),
  );
  const others = chosen.filter(({ mutant, fate }) => isKilled(mutant.change, copy) !== (fate === "killed"));
  rmSync(copy, { recursive: true });
  return others;
};

/** The strictest settings without rules of style, by which another line may fail. */
const settings = {
  compilerOptions: {
    target: "es2023",
    module: "nodenext",
    lib: ["es2023", "dom", "dom.iterable"],
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ["index.ts", "guards.ts", "operations.ts", "types", "builders", "contract"],
};

const programs = { tsc: ["typescript-5.9/bin/tsc"], vitest: ["vitest/vitest.mjs", "run"] } as const;

const fails = (name: keyof typeof programs, folder: string): boolean => {
  const [program, ...args] = programs[name];
  return spawnSync(process.execPath, [join(checkout, "node_modules", program), ...args], { cwd: folder }).status !== 0;
};

const isKilled = (change: Change, folder: string): boolean => {
  const path = join(folder, changedPath(change));
  const text = readFileSync(path, "utf8");
  writeFileSync(path, changedText(change, text));
  const isFailed = fails(change.kind === "text" ? "tsc" : "vitest", folder);
  writeFileSync(path, text);
  return isFailed;
};

const changedPath = (change: Change): string => {
  switch (change.kind) {
    case "text":
      return change.edit.path;
    case "schema":
      return "contract/schema.json";
    case "request":
      return "contract/page.ts";
  }
};

const changedText = (change: Change, text: string): string => {
  switch (change.kind) {
    case "text":
      return editText(text, change.edit);
    case "schema": {
      const { types, operations, ...others } = JSON.parse(text);
      const { facts } = change;
      return JSON.stringify({
        ...others,
        types: { ...types, ...facts.types },
        operations: { ...operations, ...facts.operations },
      });
    }
    case "request":
      return text.replace(
        'import { createClient } from "../index.js";',
        `import { createClient as create } from "../index.js";
import { faultyFetch } from "./wire-fault.js";
const fault = ${JSON.stringify(change.fault)};
const createClient = (options) => create({ retry: false, ...options, fetch: faultyFetch(options.fetch, fault) });`,
      );
  }
};
