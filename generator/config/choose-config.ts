import { dirname, resolve } from "node:path";
import { type TargetChoices, targetOptions } from "../emit/target-options.js";
import { checkChoices } from "./check-choices.js";
import type { ApiConfig, Config, InputConfig } from "./config.js";
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

const withAbsolutePaths = ({ inputs, out, apis, ...settings }: Config, folder: string): Config => ({
  ...settings,
  out: resolve(folder, out),
  ...(inputs !== undefined && { inputs: inputs.map((input) => absoluteInput(input, folder)) }),
  ...(apis !== undefined && { apis: eachApi(apis, (api) => absoluteApi(api, folder)) }),
});

const absoluteInput = (input: string | InputConfig, folder: string): string | InputConfig => {
  if (typeof input === "string") return resolve(folder, input);
  const path = resolve(folder, input.path);
  return input.out === undefined ? { ...input, path } : { ...input, path, out: resolve(folder, input.out) };
};

const absoluteApi = ({ inputs, out, ...settings }: ApiConfig, folder: string): ApiConfig => ({
  ...settings,
  inputs: inputs.map((input) => absoluteInput(input, folder)),
  ...(out !== undefined && { out: resolve(folder, out) }),
});

const withFlags = (config: Config | undefined, flags: ConfigFlags, place: ConfigPlace): Config => {
  const { workingDirectory: folder, defaultOut } = place;
  const out = flags.out === undefined ? (config?.out ?? defaultOut) : resolve(folder, flags.out);
  const read: ReadPart | undefined =
    flags.paths.length > 0 ? { inputs: flags.paths.map((path) => resolve(folder, path)) } : config;
  const { inputs, apis } = flags.out === undefined ? (read ?? {}) : withoutOuts(read);
  if (inputs === undefined && apis === undefined)
    throw new UsageError(`Name a folder of pages, or write ${configName} (docwright init does).`);
  if (out === undefined) throw new UsageError(`Name the folder to write to with --out, or in ${configName}.`);
  const { inputs: _, apis: __, ...settings } = config ?? {};
  return {
    ...settings,
    ...(inputs !== undefined && { inputs }),
    out,
    ...(apis !== undefined && { apis }),
    ...checkChoices({ ...flags }, flagOf),
  };
};

/** What a config says of what is read. */
type ReadPart = Pick<Config, "inputs" | "apis">;

/** Everything goes where the flag says. */
const withoutOuts = ({ inputs, apis }: ReadPart = {}): ReadPart => ({
  ...(inputs !== undefined && { inputs: inputs.map(withoutOut) }),
  ...(apis !== undefined && {
    apis: eachApi(apis, ({ out: _, ...api }) => ({ ...api, inputs: api.inputs.map(withoutOut) })),
  }),
});

const eachApi = (
  apis: NonNullable<Config["apis"]>,
  change: (api: ApiConfig) => ApiConfig,
): NonNullable<Config["apis"]> => Object.fromEntries(Object.entries(apis).map(([name, api]) => [name, change(api)]));

/** The flag of an option, as in `--package`. */
const flagOf = (option: string): string => targetOptions[option]?.flag?.syntax.split(" ")[0] ?? option;

const withoutOut = (input: string | InputConfig): string | InputConfig => {
  if (typeof input === "string") return input;
  const { path, version } = input;
  return version === undefined ? { path } : { path, version };
};
