import { join } from "node:path";
import type { DialectChoices } from "../dialects/dialect-options.js";
import type { TargetOption } from "../emit/options/target-option.js";
import { targetOptions } from "../emit/target-options.js";
import type { ApiConfig, Config, InputConfig } from "./config.js";

/** A folder to write to, with everything that goes into it. */
export interface Output {
  readonly out: string;
  readonly inputs: readonly InputConfig[];
  /** What is chosen of how they are read. */
  readonly dialect: DialectChoices;
  /** What is chosen of the targets' options, by their names. */
  readonly chosen: Readonly<Record<string, unknown>>;
}

/** The config by output folder, in the order of the inputs and then of the APIs: inputs that are written to one folder are one API. */
export const outputsOf = ({ inputs = [], out, dialect = {}, apis = {}, ...chosen }: Config): readonly Output[] => {
  const further = Object.entries(apis).map(([name, { dialect: ownDialect, inputs, out: ownOut, ...ownChosen }]) => ({
    inputs,
    out: ownOut ?? join(out, name),
    dialect: { ...dialect, ...ownDialect },
    chosen: { ...reaching(["all"], chosen), ...ownChosen },
  }));
  return [{ inputs, out, dialect, chosen }, ...further].flatMap(foldersOf);
};

type Choices = Output["chosen"];

const reaching = (reaches: readonly TargetOption["folders"][], chosen: Choices): Choices =>
  Object.fromEntries(
    Object.entries(chosen).filter(([name]) => reaches.some((reach) => reach === targetOptions[name]?.folders)),
  );

const foldersOf = ({
  inputs,
  out,
  dialect,
  chosen,
}: Omit<Output, "inputs"> & Pick<ApiConfig, "inputs">): readonly Output[] => {
  const byFolder = new Map<string, InputConfig[]>();
  for (const input of inputs) {
    const { out: ownOut = out, ...rest } = typeof input === "string" ? { path: input } : input;
    byFolder.set(ownOut, [...(byFolder.get(ownOut) ?? []), rest]);
  }
  return [...byFolder].map(([folder, group]) => ({
    out: folder,
    inputs: group,
    dialect,
    chosen: folder === out ? chosen : reaching(["all", "api"], chosen),
  }));
};
