import { chooseConfig, type ConfigFlags } from "../config/choose-config.js";
import type { Finding } from "../docwright.js";
import { generate } from "../docwright.js";
import { isFile } from "../read/find-pages.js";
import { everything, firstFew } from "../report/choose-findings.js";
import type { Generated } from "../report/generated.js";
import { jsonReport } from "../report/json-report.js";
import { paintFor } from "../report/paint.js";
import { prettyChanges } from "../report/pretty-changes.js";
import { prettyFindings } from "../report/pretty-findings.js";
import { prettySummary } from "../report/pretty-summary.js";
import { progressLine } from "../report/progress.js";
import type { ExitCode, Terminal } from "./terminal.js";

/** The flags of `docwright generate`. */
export interface GenerateFlags extends Omit<ConfigFlags, "paths"> {
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** Reads the docs, writes the clients, says what was found. */
export const generateCommand = async (
  paths: readonly string[],
  flags: GenerateFlags,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { workingDirectory, clock } = terminal;
  const start = clock();
  const progress = progressLine(flags.quiet === true ? undefined : terminal.writeProgress, clock);
  const config = await chooseConfig({ ...flags, paths }, { workingDirectory, exists: isFile });
  const mode = flags.check === true || flags.dryRun === true ? "plan" : "write";
  const generated = await generate(config, { workingDirectory, mode, onProgress: progress.show });
  progress.end();
  const seconds = Math.round(clock() - start) / 1000;
  terminal.write(
    flags.json === true ? jsonReport(generated, seconds) : prettyReport(generated, { flags, terminal, seconds }),
  );
  return exitCodeOf(generated, flags);
};

interface ReportOptions {
  readonly flags: GenerateFlags;
  readonly terminal: Terminal;
  readonly seconds: number;
}

const prettyReport = (generated: Generated, { flags, terminal, seconds }: ReportOptions): string => {
  const findings = flags.quiet === true ? generated.findings.filter(isError) : generated.findings;
  const paint = paintFor(terminal);
  const isPlan = flags.check === true || flags.dryRun === true;
  return [
    prettyFindings(findings, flags.quiet === true || flags.verbose === true ? everything : firstFew, paint),
    isPlan ? prettyChanges(generated) : "",
    flags.quiet === true ? "" : prettySummary(generated, { seconds, isPlan, paint }),
  ].join("");
};

const isError = ({ diagnostic }: Finding): boolean => diagnostic.severity === "error";

const exitCodeOf = ({ versions, shared, findings }: Generated, { check }: GenerateFlags): ExitCode => {
  const hasErrors = findings.some(isError);
  const differs = [shared, ...versions.map(({ files }) => files)].some(
    ({ written, removed }) => written.length + removed.length > 0,
  );
  return hasErrors || (check === true && differs) ? 1 : 0;
};
