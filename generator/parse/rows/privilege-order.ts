import { compileOnce } from "../../dialects/compile-once.js";
import { pattern } from "../../dialects/pattern.js";
import type { PermissionWords } from "../../dialects/permission-words.js";
import type { PermissionRow } from "../../model/page.js";

/** Which scopes of a cell stand first: with `leastOnly` all of them are the least privileged ones. */
export type PrivilegeOrder = "mostFirst" | "leastFirst" | "leastOnly";

/**
 * The order that the words above scopes tell; `undefined` where they tell none.
 *
 *     | Permission type | Permissions (from least to most privileged) |
 *                                      ^^^^^^^^^^
 */
export const privilegeOrder = (text: string, words: PermissionWords): PrivilegeOrder | undefined =>
  orderPatterns(words).find(({ found }) => found.test(text))?.order;

const orderPatterns = compileOnce(
  ({ mostFirst, leastFirst, leastOnly }: PermissionWords) =>
    [
      { order: "mostFirst", found: pattern`${mostFirst}` },
      { order: "leastFirst", found: pattern`${leastFirst}` },
      { order: "leastOnly", found: pattern`${leastOnly}` },
    ] as const,
);

/** Scopes with the least privileged first, and how many these are. */
export const leastFirst = (
  anyOf: PermissionRow["anyOf"],
  order: PrivilegeOrder | undefined,
): Pick<PermissionRow, "anyOf" | "leastPrivileged"> => {
  if (order === undefined || anyOf.length === 0) return { anyOf };
  switch (order) {
    case "mostFirst":
      return { anyOf: anyOf.toReversed(), leastPrivileged: 1 };
    case "leastFirst":
      return { anyOf, leastPrivileged: 1 };
    case "leastOnly":
      return { anyOf, leastPrivileged: anyOf.length };
  }
};
