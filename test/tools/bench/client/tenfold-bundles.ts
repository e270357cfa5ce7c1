import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { multiplyDocs } from "../multiply-docs.js";
import { generateClient } from "./build-own-package.js";
import { bundledSize } from "./bundled-size.js";
import { docwright } from "./programs/docwright.js";
import { checkout } from "../../../support/checkout.js";

/** Bytes of the same program over an API and over one ten times larger. */
export interface Growth {
  readonly once: number;
  readonly tenfold: number;
}

/**
 * How our bundles grow with the API. The example pages of the project are multiplied rather than the whole corpus, whose pages ten times
 * over take minutes to generate: what could grow, the facts that the client is created with, comes from them in the same way.
 */
export const tenfoldBundles = async (folder: string): Promise<Readonly<Record<"get" | "everything", Growth>>> => {
  const once = clientOfExamples(1, join(folder, "once"));
  const tenfold = clientOfExamples(10, join(folder, "tenfold"));
  const growth = async (text = ""): Promise<Growth> => ({
    once: await bundledSize(text.replace("docwright-client", "./index.js"), once),
    tenfold: await bundledSize(text.replace("docwright-client", "./index.js"), tenfold),
  });
  return { get: await growth(docwright.get), everything: await growth(docwright.everything) };
};

const clientOfExamples = (times: number, folder: string): string => {
  const docs = join(folder, "docs");
  mkdirSync(docs, { recursive: true });
  multiplyDocs(join(checkout, "input-docs/v1.0"), times, join(docs, "v1.0"));
  return generateClient(docs, join(folder, "out"));
};
