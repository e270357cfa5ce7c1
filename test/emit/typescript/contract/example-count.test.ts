import { join } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "../../../support/checkout.js";
import { countDifferences } from "./example-count.js";

test.each(["v1.0", "beta"])("every pair of request and answer on the pages of %s is a test", (version) => {
  const [docs, folder] = [join(checkout, "input-docs", version), join(checkout, "generated", version)];
  expect(countDifferences(docs, folder)).toEqual([]);
});
