import type { DialectChoices } from "../dialects/dialect-options.js";
import { targetOptions } from "../emit/target-options.js";
import type { Config, InputConfig } from "./config.js";

/** A folder to write to, with everything that goes into it. */
export interface Output {
  readonly out: string;
  readonly inputs: readonly InputConfig[];
  /** What is chosen of how they are read. */
  readonly dialect: DialectChoices;
  /** What is chosen of the targets' options, by their names. */
  readonly chosen: Readonly<Record<string, unknown>>;
}

/** The config by output folder, in the order of the inputs: inputs that are written to one folder are one API. */
export const outputsOf = ({ inputs, out, dialect = {}, ...chosen }: Config): readonly Output[] => {
  const byFolder = new Map<string, InputConfig[]>();
  for (const input of inputs) {
    const { out: ownOut = out, ...rest } = typeof input === "string" ? { path: input } : input;
    byFolder.set(ownOut, [...(byFolder.get(ownOut) ?? []), rest]);
  }
  const chosenElsewhere = Object.fromEntries(
    Object.entries(chosen).filter(([name]) => targetOptions[name]?.folders !== "main"),
  );
  return [...byFolder].map(([folder, group]) => ({
    out: folder,
    inputs: group,
    dialect,
    chosen: folder === out ? chosen : chosenElsewhere,
  }));
};
