import type { Config, InputConfig } from "./config.js";

/** A folder to write to, with everything that goes into it. */
export interface Output {
  readonly out: string;
  readonly inputs: readonly InputConfig[];
  readonly closedEnums: boolean;
  /** The npm name of the package that the folder is to be. */
  readonly packageName?: string;
}

/** The config by output folder, in the order of the inputs: inputs that are written to one folder are one API. */
export const outputsOf = ({ inputs, out, closedEnums = false, package: packageName }: Config): readonly Output[] => {
  const byFolder = new Map<string, InputConfig[]>();
  for (const input of inputs) {
    const { out: ownOut = out, ...rest } = typeof input === "string" ? { path: input } : input;
    byFolder.set(ownOut, [...(byFolder.get(ownOut) ?? []), rest]);
  }
  return [...byFolder].map(([folder, group]) => ({
    out: folder,
    inputs: group,
    closedEnums,
    ...(packageName !== undefined && folder === out && { packageName }),
  }));
};
