import { assert, array, asyncProperty, constantFrom, string } from "fast-check";
import { format } from "prettier";
import { expect, test } from "vitest";
import type { Operation } from "../../../../generator/model/operation.js";
import { at, operation, path, permission, permissionsOf } from "../../../support/makers.js";
import { operations as fixture } from "../../fixture/operations.js";
import { entriesOf, filesOf } from "./operations-of.js";

const listUsers = operation({
  method: "GET",
  path: path("/users"),
  origins: [at("api/user-list.md")],
  permissions: permissionsOf(
    [
      permission("delegatedWork", "User.Read", "User.Read.All"),
      permission("delegatedPersonal"),
      { ...permission("application"), state: "notWritten" },
    ],
    { page: "api/user-list.md", title: "List users" },
  ),
});

test("a branch of the client has a file with the page and the permissions of each call", async () => {
  const deleteUser = operation({ method: "DELETE", path: path("/users/{user-id}") });
  expect((await filesOf([deleteUser, listUsers])).get("operations/users.ts")).toBe(
    `import type { OperationsByName } from "../runtime/operation-facts.js";

/** What the docs say of the calls that begin with \`users\`. */
export const usersOperations = {
  "users.byId.delete": {
    page: "api/page.md",
    delegatedWork: "notWritten",
    delegatedPersonal: "notWritten",
    application: "notWritten",
  },
  "users.get": {
    page: "api/user-list.md",
    title: "List users",
    delegatedWork: ["User.Read", "User.Read.All"],
    delegatedPersonal: "notSupported",
    application: "notWritten",
  },
} as const satisfies OperationsByName;
`,
  );
});

test("operations.ts joins the branches", async () => {
  const root = operation({ method: "GET", path: [] });
  const text = (await filesOf([listUsers, root, operation({ method: "POST", path: path("/$batch") })])).get(
    "operations.ts",
  );
  expect(text).toContain('import { usersOperations } from "./operations/users.js";');
  expect(text).toContain("{\n  ...batchOperations,\n  ...getOperations,\n  ...usersOperations,\n};");
  expect(text).toContain("= typeof batchOperations & typeof getOperations & typeof usersOperations;");
});

test("branches that differ in case or signs only have a name and a file each", async () => {
  const branches = ["/$batch", "/Batch", "/batch"].map((text) => operation({ method: "GET", path: path(text) }));
  const paths = [...(await filesOf(branches)).keys()];
  expect(new Set(paths.map((file) => file.toLowerCase())).size).toBe(paths.length);
});

test("permissions of further tables stand apart, and nothing is said twice", async () => {
  const rows = [
    permission("delegatedWork", "Mail.Read"),
    permission("delegatedWork", "Calendars.Read"),
    permission("application", "Calendars.Read"),
    permission("delegatedWork", "Mail.Read"),
  ];
  expect(await entriesOf([{ ...listUsers, permissions: permissionsOf(rows) }])).toEqual({
    "users.get": {
      page: "api/page.md",
      title: "Page",
      alsoOn: ["api/user-list.md"],
      delegatedWork: ["Mail.Read"],
      delegatedPersonal: "notWritten",
      application: "notWritten",
      further: [
        { delegatedWork: ["Calendars.Read"], delegatedPersonal: "notWritten", application: ["Calendars.Read"] },
      ],
    },
  });
});

test("a call that can be written in several ways has the pages and permissions of all", async () => {
  const byKey: Operation = {
    ...listUsers,
    path: [
      { kind: "literal", text: "users" },
      { kind: "parameter", name: "id", prefix: "mail=" },
    ],
    id: "users.byMail.get",
    origins: [at("api/user-get-by-mail.md")],
    permissions: permissionsOf([permission("application", "User.Read.All")], { page: "api/user-get-by-mail.md" }),
  };
  const byId = operation({ method: "GET", path: path("/users/{id}"), origins: [at("api/user-get.md")] });
  expect(await entriesOf([byId, byKey])).toEqual({
    "users.byId.get": {
      page: "api/user-get-by-mail.md",
      title: "Page",
      alsoOn: ["api/user-get.md"],
      delegatedWork: "notWritten",
      delegatedPersonal: "notWritten",
      application: ["User.Read.All"],
    },
  });
});

test("names are those of the client's properties and methods", async () => {
  expect(Object.keys(await entriesOf(fixture))).toEqual(
    expect.arrayContaining([
      "apps.byAppId.get",
      "apps.byId.get",
      "drive.range.delete_.post",
      "drive.root.byPath.children.get",
      "places.byRoomListEmailaddress.get",
      "users.byId.photo.value.put",
      "users.byId.reminderView.get",
      "users.count.get",
      "users.test.admin.get",
    ]),
  );
});

test("an API without operations has none by any name", async () => {
  expect((await filesOf([])).get("operations.ts")).toContain(
    "export type Operations = Readonly<Record<never, OperationFacts>>;",
  );
});

test("an operation whose path the docs cut short is no call", async () => {
  expect(await entriesOf([operation({ method: "GET", path: path("/users/.../photo") })])).toEqual({});
});

test.each([80, 86, 87, 88, 110])("a branch whose name has %i letters is printed as prettier does", async (length) => {
  const call = operation({ method: "GET", path: [{ kind: "literal", text: "x".repeat(length) }] });
  for (const file of (await filesOf([call])).values()) {
    expect(file).toBe(await format(file, { filepath: "x.ts", printWidth: 120 }));
  }
});

test("whatever pages say, the files are code as prettier prints it", async () => {
  const scopes = array(string({ maxLength: 60 }), { minLength: 1, maxLength: 5 });
  const segment = string({ unit: "grapheme-ascii", minLength: 1, maxLength: 130 });
  await assert(
    asyncProperty(
      segment,
      array(scopes, { maxLength: 4 }),
      constantFrom("GET", "POST"),
      async (text, lists, method) => {
        const permissions = permissionsOf(lists.map((list) => permission("delegatedWork", ...list)));
        const call = operation({ method, path: [{ kind: "literal", text }], permissions });
        for (const file of [...(await filesOf([call])).values(), ...(await filesOf([call, listUsers])).values()]) {
          expect(file).toBe(await format(file, { filepath: "x.ts", printWidth: 120 }));
        }
        const [found] = Object.entries(await entriesOf([call]));
        expect(found?.[1]).toMatchObject({ page: "api/page.md", delegatedWork: lists[0] ?? "notWritten" });
      },
    ),
    { numRuns: 60 },
  );
});
