import { expect, test } from "vitest";
import { readTarget } from "../../generator/paths/read-target.js";
import { createUrlMatcher } from "../../generator/paths/url-matcher.js";
import { growthOf } from "../support/growth.js";

const match = createUrlMatcher([{ path: readTarget("/lamps/{id}/f(a='{a}')").segments, found: "lamp" }]);

test.each(["(", "('", "(a=", "({<'", "[?", "{", "<", "a(b)", "a:/", "/(a=", "?a=(", "%28", "&=", "`"])(
  "the time for a URL of %s grows as its length does",
  (part) => {
    const read = (count: number): unknown => [
      readTarget(`/lamps/${part.repeat(count)}`),
      match(`/lamps/${part.repeat(count)}/b`),
    ];
    expect(growthOf(read, 1_000)).toBeLessThan(200);
  },
);
