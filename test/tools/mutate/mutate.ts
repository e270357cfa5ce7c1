import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "../../../generator/docwright.js";
import { copySample } from "./copy-sample.js";
import { type Choice, runMutants } from "./run-mutants.js";
import { type Judged, printTally, scoreOf } from "./tally.js";
import { verify } from "./verify.js";
import { checkout } from "../../support/checkout.js";
import { inputDocsConfig } from "../../support/input-docs-config.js";

/** How many of a hundred faults have to be caught. */
const wanted = 0.95;

const inputDocs = join(checkout, "input-docs");
const corpus = join(checkout, "../shared/corpus");

const { values } = parseArgs({
  options: {
    docs: { type: "string" },
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    verify: { type: "string" },
  },
});

const inFreshFolder = async <T>(run: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), "docwright-mutate-"));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const judgedOf = (docs: string, choice: Choice): Promise<readonly Judged[]> =>
  inFreshFolder(async (folder) => {
    const out = join(folder, "out");
    const { versions } = await generate(docs === inputDocs ? await inputDocsConfig({ out }) : { inputs: [docs], out });
    const judged: Judged[] = [];
    for (const { folder: version } of versions) {
      const ofVersion = await runMutants(version, choice);
      judged.push(...ofVersion);
      if (values.verify !== undefined)
        printVerified(verify(version, ofVersion, { ...choice, count: Number(values.verify) }));
    }
    process.stdout.write(`${docs}\n${printTally(judged)}\n\n`);
    return judged;
  });

const printVerified = (others: readonly Judged[]): void => {
  const lines = others.map(({ mutant, fate }) => `${mutant.title}: ${fate} here, not so with tsc and vitest\n`);
  process.stdout.write(lines.length === 0 ? "tsc and vitest agree.\n" : lines.join(""));
};

const corpusSample = (choice: Choice): Promise<readonly Judged[]> =>
  inFreshFolder((folder) => {
    copySample(corpus, { pages: 40, seed: choice.seed, to: folder });
    return judgedOf(folder, { ...choice, sample: Math.min(choice.sample, 150) });
  });

const choice: Choice = { sample: Number(values.sample ?? Infinity), seed: Number(values.seed) };
const judged = [...(await judgedOf(values.docs ?? inputDocs, choice))];
if (values.docs === undefined && existsSync(corpus)) judged.push(...(await corpusSample(choice)));

const score = scoreOf(judged);
process.stdout.write(`${(score * 100).toFixed(1)} % of the faults that an example could show are caught.\n`);
process.exitCode = score < wanted ? 1 : 0;
