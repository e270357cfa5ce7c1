import { basename, join } from "node:path";
import { checkConfig } from "./check-config.js";
import type { Config } from "./config.js";
import { UsageError } from "./usage-error.js";

/** The name that a config has where none is given. */
export const configName = "docwright.config.ts";

/** The config of a file. A file that can't be loaded, or holds no config, is a `UsageError`. */
export const loadConfig = async (file: string): Promise<Config> => {
  const { createJiti } = await import("jiti");
  // The config imports `docwright`, which need not be installed beside it.
  const alias = { docwright: join(import.meta.dirname, "config.js") };
  const jiti = createJiti(import.meta.url, { alias, fsCache: false, moduleCache: false });
  const value = await jiti.import(file, { default: true }).catch((error: unknown) => {
    throw new UsageError(
      `${basename(file)} can't be loaded: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  return checkConfig(value, basename(file));
};
