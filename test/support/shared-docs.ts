import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "./checkout.js";

/** The docs that are measured with: they lie beside the checkout, and are no part of it. */
export const shared = join(checkout, "../shared");

/** Pages of a real API, in thousands. */
export const corpus = join(shared, "corpus/v1.0");

/** Whether they are there: tests that need them are left out, with a word, where not. */
export const hasShared = existsSync(shared);

if (!hasShared) process.stderr.write("There are no docs in ../shared, so the tests that need them are left out.\n");
