import { textOption } from "../target.js";
import { packageNameFault } from "./package/package-name-fault.js";

/** What users may choose about the client alone. */
export const typeScriptOptions = {
  /** The npm name, as in `@acme/graph`, that makes `out` a package to build and publish. An input that goes elsewhere is no part of it. */
  package: textOption({
    description:
      "The npm name, as in `@acme/graph`, that makes `out` a package to build and publish. An input that goes elsewhere is no part of it.",
    folders: "main",
    flag: { syntax: "--package <name>", help: "make the folder an npm package of this name, to build and publish" },
    faultOf: packageNameFault,
  }),
};
