import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Usage } from "./measure.js";
import { measure } from "./measure.js";
import { multiplyDocs } from "./multiply-docs.js";
import { checkout } from "../../support/checkout.js";

const docs = join(checkout, "../shared/corpus/v1.0");
const program = join(checkout, "dist/generator/main.js");
const floor = join(import.meta.dirname, "floor.mjs");

interface Row {
  readonly name: string;
  readonly usage: Usage;
  /** The floor over the same pages. */
  readonly against: Usage;
}

/** A cold run writes everything to a fresh folder; the one after it finds nothing changed. */
const rowsFor = (times: number, folder: string): readonly Row[] => {
  const pages = join(folder, "v1.0");
  multiplyDocs(docs, times, pages);
  const against = measure(folder, [floor, pages]);
  const generate = [program, "generate", pages, "--out", join(folder, "out"), "--quiet"];
  const rows = [
    { name: `${times}× floor`, usage: against, against },
    { name: `${times}× cold`, usage: measure(folder, generate), against },
  ];
  return times === 1 ? [...rows, { name: "1× again", usage: measure(folder, generate), against }] : rows;
};

const inFreshFolder = <T>(run: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), "docwright-bench-"));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const print = (cells: readonly string[]): void => {
  process.stdout.write(`| ${cells.map((cell) => cell.padStart(9)).join(" | ")} |\n`);
};

const printRow = ({ name, usage, against }: Row): void => {
  const pairs = [
    [usage.wallSeconds, against.wallSeconds, 1],
    [usage.cpuSeconds, against.cpuSeconds, 1],
    [usage.peakMegabytes, against.peakMegabytes, 0],
  ] as const;
  print([name, ...pairs.flatMap(([own, floorOwn, digits]) => [own.toFixed(digits), (own / floorOwn).toFixed(2)])]);
};

if (!existsSync(docs)) throw new Error("There is no corpus beside the checkout, in ../shared/corpus/v1.0.");
print(["run", "wall s", "× floor", "cpu s", "× floor", "peak MB", "× floor"]);
print(Array.from({ length: 7 }, () => "---------"));
const counts = process.argv.slice(2).map(Number);
for (const times of counts.length > 0 ? counts : [1, 2, 4])
  inFreshFolder((folder) => rowsFor(times, folder)).forEach(printRow);
