import { textOption } from "../target.js";
import { docsUrlFault } from "./names/page-link.js";
import { packageNameFault } from "./package/package-name-fault.js";

/** What users may choose about the client alone. */
export const typeScriptOptions = {
  /** Where the pages can be read, so that comments of the client link to them: a URL that the path of a page follows, as in `https://example.org/docs`, or one with `{page}` where its path without an ending belongs. `{version}` is the API version. */
  docsUrl: textOption({
    description:
      "Where the pages can be read, so that comments of the client link to them: a URL that the path of a page follows, as in `https://example.org/docs`, or one with `{page}` where its path without an ending belongs. `{version}` is the API version.",
    faultOf: docsUrlFault,
  }),
  /** The npm name, as in `@acme/graph`, that makes `out` a package to build and publish. An input that goes elsewhere is no part of it. */
  package: textOption({
    description:
      "The npm name, as in `@acme/graph`, that makes `out` a package to build and publish. An input that goes elsewhere is no part of it.",
    folders: "main",
    flag: { syntax: "--package <name>", help: "make the folder an npm package of this name, to build and publish" },
    faultOf: packageNameFault,
  }),
};
