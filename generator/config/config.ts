import type { DialectChoices } from "../dialects/dialect-options.js";
import type { TargetChoices } from "../emit/target-options.js";

/** What `docwright.config.ts` holds, with the options that targets declare. Paths are relative to its folder. */
export interface Config extends TargetChoices {
  /** Where the pages are: folders or single files. */
  readonly inputs: readonly (string | InputConfig)[];
  /** The folder to write to; each API version gets a folder of its own in it. */
  readonly out: string;
  /** How the pages are read, where their words alone don't tell. */
  readonly dialect?: DialectChoices;
}

/** A docs folder with what the folder itself does not say. */
export interface InputConfig {
  readonly path: string;
  /** The API version of its pages, as in `v1.0`, whatever the folder is called. */
  readonly version?: string;
  /** A folder to write to other than the config's. */
  readonly out?: string;
}

/** The config as it is; gives the editor its types. */
export const defineConfig = (config: Config): Config => config;
