import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkout } from "../../../support/checkout.js";

/** The folders of the bench. */
export interface Workspace {
  /** Where the packages of the other clients are installed, and stay. */
  readonly installed: string;
  /** A fresh folder where the programs stand; it sees the packages in its `node_modules`, as a user's program would. */
  readonly programs: string;
}

/** Runs something in the workspace, and removes the programs behind it. */
export const inWorkspace = async <T>(run: (workspace: Workspace) => Promise<T>): Promise<T> => {
  const installed = join(checkout, "node_modules/.cache/docwright/client-bench");
  const programs = mkdtempSync(join(tmpdir(), "docwright-bench-"));
  mkdirSync(join(installed, "node_modules"), { recursive: true });
  symlinkSync(join(installed, "node_modules"), join(programs, "node_modules"), "dir");
  writeFileSync(join(programs, "package.json"), '{"type":"module"}');
  try {
    return await run({ installed, programs });
  } finally {
    rmSync(programs, { recursive: true });
  }
};

/** The docs of the whole API where they lie beside the checkout, else the example pages of the project. */
export const corpusOrExamples = (): string => {
  const corpus = join(checkout, "../shared/corpus");
  return existsSync(corpus) ? corpus : join(checkout, "input-docs");
};
