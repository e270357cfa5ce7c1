import { chooseConfig } from "../config/choose-config.js";
import { explainDocs } from "../explain/explain-docs.js";
import { isFile } from "../read/find-pages.js";
import type { ExitCode, Terminal } from "./terminal.js";

/** The flags of `docwright explain`. */
export interface ExplainFlags {
  readonly config?: string;
}

/** Says where everything that has the name comes from. */
export const explainCommand = async (
  name: string,
  choice: ExplainFlags & { readonly paths: readonly string[] },
  { workingDirectory, write, writeError }: Terminal,
): Promise<ExitCode> => {
  // Nothing is written, so it does not matter where to.
  const config = await chooseConfig(choice, { workingDirectory, exists: isFile, defaultOut: "generated" });
  const explanation = explainDocs(name, config, workingDirectory);
  if (explanation.kind === "found") {
    write(explanation.text);
    return 0;
  }
  const hint = explanation.near === undefined ? "" : ` Did you mean ${JSON.stringify(explanation.near)}?`;
  writeError(`error: No type, property, operation or page is called ${JSON.stringify(name)}.${hint}\n`);
  return 1;
};
