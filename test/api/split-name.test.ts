import { expect, test } from "vitest";
import { splitName } from "../../generator/api/split-name.js";

test.each([
  ["home.lamps.shade", "home.lamps", "shade"],
  ["shade", "", "shade"],
  ["", "", ""],
])("%j has the namespace %j and the short name %j", (name, namespace, short) => {
  expect(splitName(name)).toEqual({ namespace, short });
});
