import type { DialectChoices } from "../dialects/dialect-options.js";
import type { TargetChoices } from "../emit/target-options.js";

/** What `docwright.config.ts` holds, with the options that targets declare. Paths are relative to its folder. */
export interface Config extends TargetChoices {
  /** Where the pages are: folders or single files. Only a config with `apis` may lack them. */
  readonly inputs?: readonly (string | InputConfig)[];
  /** The folder to write to; each API version gets a folder of its own in it. */
  readonly out: string;
  /** How the pages are read, where their words alone don't tell. */
  readonly dialect?: DialectChoices;
  /** Further APIs by name: each is written to the folder of its name in `out`, a folder for each of its versions. */
  readonly apis?: Readonly<Record<string, ApiConfig>>;
}

/** One of several APIs. What it does not say of its output, and of how its pages are read, the config says for it. */
export interface ApiConfig extends TargetChoices {
  readonly inputs: readonly (string | InputConfig)[];
  /** A folder to write to other than that of its name. */
  readonly out?: string;
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
