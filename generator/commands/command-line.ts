import { Command, CommanderError } from "commander";
import { UsageError } from "../config/usage-error.js";
import { targetOptions } from "../emit/target-options.js";
import { packageVersion } from "../read/package-folder.js";
import type { ExplainFlags } from "./explain.js";
import type { GenerateFlags } from "./generate.js";
import { initCommand } from "./init.js";
import type { MockFlags } from "./mock.js";
import type { ExitCode, Terminal } from "./terminal.js";

/** Runs the command that the arguments name. Wrong usage is said and gives 2; what a command throws is a crash. */
export const runCommandLine = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  let exitCode: ExitCode = 0;
  const program = commandLine(terminal, (code) => (exitCode = code));
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    terminal.writeError(`error: ${error.message}\n`);
    return 2;
  }
};

const commandLine = (terminal: Terminal, end: (exitCode: ExitCode) => void): Command => {
  const program = new Command("docwright")
    .description(
      "Reads API reference pages and writes a typed client, contract tests, OpenAPI and the model of the API.",
    )
    .version(packageVersion())
    .exitOverride()
    .configureOutput({ writeOut: terminal.write, writeErr: terminal.writeError })
    .addHelpText("after", examples(["generate docs/v1.0 --out generated", "init"]));
  // Loaded when they are called: what prints clients takes longer to load than the mock server to start.
  addGenerate(program, async (paths, flags) => {
    const { generateCommand } = await import("./generate.js");
    end(await generateCommand(paths, flags, terminal));
  });
  addExplain(program, async (name, paths, flags) => {
    const { explainCommand } = await import("./explain.js");
    end(await explainCommand(name, { ...flags, paths }, terminal));
  });
  addMock(program, async (paths, flags) => {
    const { mockCommand } = await import("./mock.js");
    end(await mockCommand(paths, flags, terminal));
  });
  addInit(program, () => end(initCommand(terminal)));
  return program;
};

const addGenerate = (program: Command, run: (paths: string[], flags: GenerateFlags) => Promise<void>): Command => {
  const generate = program
    .command("generate")
    .description("Write a client, its contract tests and the model, for each API version that the pages name.")
    .argument("[path...]", "folders of pages, or single pages")
    .option("--out <dir>", "the folder to write to; each API version gets a folder in it");
  for (const { flag } of Object.values(targetOptions)) if (flag !== undefined) generate.option(flag.syntax, flag.help);
  return generate
    .option("--config <file>", "the config to use instead of docwright.config.ts; flags win over it")
    .option("--check", "write nothing; exit with 1 where the output is not what it should be")
    .option("--dry-run", "write nothing; list the files that would change")
    .option("--quiet", "print errors only")
    .option("--verbose", "print every finding in full")
    .option("--json", "print one JSON document: a summary and all findings")
    .addHelpText(
      "after",
      examples([
        "generate docs/v1.0 --out generated",
        "generate docs --out graph --package @acme/graph",
        "generate --check --quiet",
      ]),
    )
    .action(run);
};

const addExplain = (
  program: Command,
  run: (name: string, paths: string[], flags: ExplainFlags) => Promise<void>,
): Command =>
  program
    .command("explain")
    .description("Say where everything that is known of a type, property, operation or page comes from.")
    .argument("<name>", 'as in user, user.mail, "GET /users/{id}", users.byId.get or api/lamp-get.md')
    .argument("[path...]", "folders of pages, or single pages")
    .option("--config <file>", "the config to use instead of docwright.config.ts; paths win over it")
    .addHelpText("after", examples(["explain user.mail docs/v1.0", 'explain "GET /users/{id}"']))
    .action(run);

const addMock = (program: Command, run: (paths: string[], flags: MockFlags) => Promise<void>): Command =>
  program
    .command("mock")
    .description("Serve the documented examples over HTTP, each API version under its name.")
    .argument("[path...]", "folders that generate wrote, which is quickest, or folders of pages")
    .option("--port <n>", "the port to listen at; 0 picks a free one (default: 4010)")
    .option("--host <address>", "the address to listen at (default: 127.0.0.1, for this machine alone)")
    .option("--validate", "answer 400 with the list of faults to what does not fit the docs")
    .option("--latency <ms>", "wait before each answer, as in 200 or 50-500")
    .option("--fail <status:share>", "answer a share of the requests with an error, as in 429:0.1; repeatable", collect)
    .option("--seed <n>", "let chance give the same failures and waits every time")
    .option("--max-body <bytes>", "answer 413 to longer bodies (default: 4194304)")
    .option("--config <file>", "the config to use instead of docwright.config.ts; paths win over it")
    .option("--quiet", "print no line for each request")
    .addHelpText(
      "after",
      examples(["mock generated --port 4010", "mock docs/v1.0 --validate --fail 429:0.1 --fail 503:0.05"]),
    )
    .action(run);

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value];

const addInit = (program: Command, run: () => void): Command =>
  program
    .command("init")
    .description("Write a docwright.config.ts for the docs folders below this one.")
    .addHelpText("after", examples(["init", "init && docwright generate"]))
    .action(run);

const examples = (lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  docwright ${line}`).join("\n")}`;
