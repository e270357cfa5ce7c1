import { expect, test } from "vitest";
import type { PagePermissions } from "../../../generator/model/operation.js";
import { modelOf, pagesOf } from "../../support/page.js";

const page = (rows: readonly string[], lines: readonly string[]): string =>
  [
    "---\nms.prod: light\n---\n\n# Get calendar",
    "## Permissions",
    ["|Calendar|Application|", "|---|---|", ...rows].join("\n"),
    "## HTTP request",
    ...lines.flatMap((line) => ["```http", line, "```"]),
    "",
  ].join("\n\n");

/** The permissions of each operation of a page, by its template. */
const permissionsBy = (text: string): ReadonlyMap<string, readonly PagePermissions[]> =>
  new Map(
    modelOf(pagesOf({ "api/calendar-get.md": text })).operations.map(({ template, permissions }) => [
      template,
      permissions,
    ]),
  );

/** The cases of an operation, in their order. */
const casesOf = (permissions: readonly PagePermissions[] = []): readonly (string | undefined)[] =>
  permissions.flatMap(({ rows }) => rows.map(({ about }) => about));

test("of the cases of a page the one that the path names comes first", () => {
  const text = page(
    ["|user calendar|A.Read|", "|room calendar|B.Read|", "|room|C.Read|", "|other|D.Read|"],
    ["GET /me/calendar", "GET /users/{id}/calendar", "GET /rooms/{id}/calendar", "GET /rooms/{id}", "GET /elsewhere"],
  );
  const found = permissionsBy(text);
  expect(casesOf(found.get("/me/calendar"))[0]).toBe("user calendar");
  expect(casesOf(found.get("/users/{user-id}/calendar"))[0]).toBe("user calendar");
  expect(casesOf(found.get("/rooms/{room-id}/calendar"))).toEqual(["room calendar", "room", "user calendar", "other"]);
  expect(casesOf(found.get("/rooms/{room-id}"))[0]).toBe("room");
  expect(casesOf(found.get("/elsewhere"))).toEqual(["user calendar", "room calendar", "room", "other"]);
});

test("what is signed in is oneself", () => {
  const text = page(["|other users|A.Read|", "|self|B.Read|"], ["GET /me/methods", "GET /users/{id}/methods"]);
  const found = permissionsBy(text);
  expect(casesOf(found.get("/me/methods"))).toEqual(["self", "other users"]);
  expect(casesOf(found.get("/users/{user-id}/methods"))).toEqual(["other users", "self"]);
});

test("a page is told by path, title and product, and one without rows has no permissions", () => {
  expect(permissionsBy(page(["|lamp|A.Read|"], ["GET /lamps"])).get("/lamps")).toMatchObject([
    { page: "api/calendar-get.md", title: "Get calendar", product: "light" },
  ]);
  expect(permissionsBy(page([], ["GET /lamps"])).get("/lamps")).toEqual([]);
});
