import { expect, test } from "vitest";
import { mainVersion } from "../../../../generator/emit/typescript/package/main-version.js";

test.each([
  ["the one that is no preview", ["beta", "v1.0"], "v1.0"],
  ["the highest by number, not by letter", ["v1.10", "v1.9", "v1"], "v1.10"],
  ["the longer of two that begin alike", ["v1.0", "v1"], "v1.0"],
  ["the latest date", ["2024-10-01", "2025-01-15", "2025-06-01-preview"], "2025-01-15"],
  ["none that is a candidate", ["v1", "v2-rc"], "v1"],
  ["the only one, whatever it is", ["beta"], "beta"],
  ["none of several previews", ["alpha", "beta"], undefined],
])("the bare name of the package stands for %s", (_, versions, main) => {
  expect(mainVersion(versions)).toBe(main);
  expect(mainVersion(versions.toReversed())).toBe(main);
});
