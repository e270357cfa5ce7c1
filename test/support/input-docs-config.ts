import { chooseConfig } from "../../generator/config/choose-config.js";
import type { Config } from "../../generator/docwright.js";
import { isFile } from "../../generator/read/find-pages.js";
import { checkout } from "./checkout.js";

/** The config of `input-docs/`, all its paths absolute, with these fields in place of its own. */
export const inputDocsConfig = async (fields: Partial<Config> = {}): Promise<Config> => ({
  ...(await chooseConfig(
    { paths: [], config: "input-docs/docwright.config.ts" },
    { workingDirectory: checkout, exists: isFile },
  )),
  ...fields,
});
