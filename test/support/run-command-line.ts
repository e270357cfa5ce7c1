import { runCommandLine } from "../../generator/commands/command-line.js";
import type { ExitCode } from "../../generator/commands/terminal.js";

/** The smallest page that gives an operation. */
export const lampGet = `# Get lamp

Namespace: example

## HTTP request

\`\`\`http
GET /lamps/{id}
\`\`\`

## Response

If successful, this method returns a \`204 No Content\` response code.
`;

/** What a command line came to. */
export interface Run {
  readonly exitCode: ExitCode;
  readonly said: string;
  readonly complained: string;
}

/** Runs a command line in a folder. */
export const run = async (folder: string, ...args: readonly string[]): Promise<Run> => {
  const [said, complained]: [string[], string[]] = [[], []];
  const exitCode = await runCommandLine(args, {
    workingDirectory: folder,
    colours: false,
    write: (text) => said.push(text),
    writeError: (text) => complained.push(text),
    clock: () => 0,
    untilStopped: () => Promise.resolve(),
  });
  return { exitCode, said: said.join(""), complained: complained.join("") };
};
