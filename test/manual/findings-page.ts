import { posix } from "node:path";
import { format } from "prettier";
import type { RegisteredCode } from "../../generator/diagnostics/registry.js";
import type { Severity } from "../../generator/model/diagnostic.js";

/** The page for users that lists every code, worst first, and leads to its manual page. */
export const findingsPage = (registry: readonly RegisteredCode[]): Promise<string> =>
  format(
    [
      "# Findings",
      "What a run may find in pages and in the files around them. Each finding names its code; the page of a code says why it matters, and shows what triggers it.",
      "| Code | Severity | What it is |\n| --- | --- | --- |\n" +
        severities.flatMap((severity) => rowsOf(severity, registry)).join("\n"),
      "An `error` ends the run with exit code 1. A `warning` says that something is wrong, and that what was made of it may be. An `info` is worth knowing.",
    ].join("\n\n"),
    { parser: "markdown", printWidth: 120 },
  );

const severities: readonly Severity[] = ["error", "warning", "info"];

const rowsOf = (wanted: Severity, registry: readonly RegisteredCode[]): readonly string[] =>
  registry
    .filter(({ severity }) => severity === wanted)
    .map(({ code, sentence, manual }) => `| [\`${code}\`](${linkTo(manual)}) | ${wanted} | ${sentence} |`);

const linkTo = (path: string): string => posix.relative("generator/manual", path);
