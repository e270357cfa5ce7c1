import { expect, test } from "vitest";
import { placesFile } from "../../../../generator/emit/typescript/contract/places-file.js";

test("the folders of the pages stand from the folder that the tests are in", () => {
  expect(JSON.parse(placesFile([], ["../../docs/v1.0"]).text)).toEqual({
    docs: { folders: ["../../../docs/v1.0"] },
    pages: {},
  });
  expect(JSON.parse(placesFile([], []).text)).toEqual({ pages: {} });
});
