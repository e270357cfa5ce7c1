import { expect, test } from "vitest";
import { readTarget } from "../../generator/paths/read-target.js";
import { createUrlMatcher } from "../../generator/paths/url-matcher.js";
import { growthOf } from "../support/growth.js";
import { versions } from "../support/versions.js";

const match = createUrlMatcher(
  [{ path: readTarget("/lamps/{id}/f(a='{a}')", versions).segments, found: "lamp" }],
  versions,
);

test.each(["(", "('", "(a=", "({<'", "[?", "{", "<", "a(b)", "a:/", "/(a=", "?a=(", "%28", "&=", "`"])(
  "the time for a URL of %s grows as its length does",
  (part) => {
    const read = (count: number): unknown => [
      readTarget(`/lamps/${part.repeat(count)}`, versions),
      match(`/lamps/${part.repeat(count)}/b`),
    ];
    expect(growthOf(read, 300)).toBeLessThan(200);
  },
);

test("the time for a URL does not grow with the number of paths", () => {
  const few = 100;
  const matchers = new Map(
    [few, 32 * few].map((count) => {
      const names = Array.from({ length: count }, (_, index) => `lamps${index}`);
      return [
        count,
        createUrlMatcher(
          names.map((name) => ({ path: readTarget(`/${name}/{id}/shade`, versions).segments, found: name })),
          versions,
        ),
      ];
    }),
  );
  const matchOften = (count: number): void => {
    for (let times = 0; times < 500; times += 1) matchers.get(count)?.("/lamps7/1/shade");
  };
  expect(matchers.get(few)?.("/lamps7/1/shade").matches).toEqual([{ found: "lamps7", pathValues: { id: "1" } }]);
  expect(growthOf(matchOften, few)).toBeLessThan(8);
});
