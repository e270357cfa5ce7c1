import { join } from "node:path";
import { configText } from "../config/config-text.js";
import { configName } from "../config/load-config.js";
import { UsageError } from "../config/usage-error.js";
import { findDocsFolders } from "../read/find-docs-folders.js";
import { writeNewFile } from "../write/write-new-file.js";
import type { ExitCode, Terminal } from "./terminal.js";

/** Writes a config for the folder that the command runs in. A config that is there stays. */
export const initCommand = ({ workingDirectory, write }: Terminal): ExitCode => {
  const found = findDocsFolders(workingDirectory);
  const text = configText(found.length > 0 ? found : ["docs"]);
  if (!writeNewFile(join(workingDirectory, configName), text)) {
    throw new UsageError(`${configName} is already there. Change it, or delete it first.`);
  }
  write(
    `Wrote ${configName} ${found.length > 0 ? `for ${found.join(", ")}` : "; no docs folder was found, so name yours in it"}.\n`,
  );
  return 0;
};
