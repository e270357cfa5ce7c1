import { dirname, resolve } from "node:path";
import { type TargetChoices, targetOptions } from "../emit/target-options.js";
import { checkChoices } from "./check-choices.js";
import type { Config } from "./config.js";
import { configName, loadConfig } from "./load-config.js";
import { UsageError } from "./usage-error.js";

/** What the command line says of the config. */
export interface ConfigFlags extends TargetChoices {
  readonly paths: readonly string[];
  readonly out?: string;
  readonly config?: string;
}

/** Where the command line was given, and whether a file is there. */
export interface ConfigPlace {
  readonly workingDirectory: string;
  readonly exists: (file: string) => boolean;
  /** Where output goes if nothing says it. Without it that is wrong usage. */
  readonly defaultOut?: string;
}

/** The config of the file and of the flags together, every path absolute. Flags win. */
export const chooseConfig = async (flags: ConfigFlags, place: ConfigPlace): Promise<Config> => {
  const { workingDirectory, exists } = place;
  const file = resolve(workingDirectory, flags.config ?? configName);
  const isThere = exists(file);
  if (flags.config !== undefined && !isThere) throw new UsageError(`There is no config ${flags.config}.`);
  const config = isThere ? withAbsolutePaths(await loadConfig(file), dirname(file)) : undefined;
  return withFlags(config, flags, place);
};

const withAbsolutePaths = ({ inputs, out, ...options }: Config, folder: string): Config => ({
  ...options,
  out: resolve(folder, out),
  inputs: inputs.map((input) => {
    if (typeof input === "string") return resolve(folder, input);
    const path = resolve(folder, input.path);
    return input.out === undefined ? { ...input, path } : { ...input, path, out: resolve(folder, input.out) };
  }),
});

const withFlags = (config: Config | undefined, flags: ConfigFlags, place: ConfigPlace): Config => {
  const { workingDirectory: folder, defaultOut } = place;
  const fromConfig = (config?.inputs ?? []).map((input) => (flags.out === undefined ? input : withoutOut(input)));
  const inputs = flags.paths.length > 0 ? flags.paths.map((path) => resolve(folder, path)) : fromConfig;
  const out = flags.out === undefined ? (config?.out ?? defaultOut) : resolve(folder, flags.out);
  if (inputs.length === 0)
    throw new UsageError(`Name a folder of pages, or write ${configName} (docwright init does).`);
  if (out === undefined) throw new UsageError(`Name the folder to write to with --out, or in ${configName}.`);
  return { ...config, inputs, out, ...checkChoices({ ...flags }, flagOf) };
};

/** The flag of an option, as in `--package`. */
const flagOf = (option: string): string => targetOptions[option]?.flag?.syntax.split(" ")[0] ?? option;

const withoutOut = (input: Config["inputs"][number]): Config["inputs"][number] => {
  if (typeof input === "string") return input;
  const { path, version } = input;
  return version === undefined ? { path } : { path, version };
};
