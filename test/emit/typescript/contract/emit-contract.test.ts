import { format } from "prettier";
import { expect, test } from "vitest";
import { at } from "../../../support/makers.js";
import { contractOf, textOf } from "./contract-of.js";
import { createUser, listUsers, user } from "./user-operations.js";

test("a page becomes a test file that reads as its examples do", async () => {
  const text = textOf(await contractOf([listUsers, createUser], { types: [user] }), "contract/api/a.test.ts");
  expect(text).toBe(`import { contradicts, describePage, missing, undocumented } from "../page.js";
import type { Collection } from "../../runtime/index.js";
import type { User } from "../../types/user.js";

describePage("api/a.md", (example) => {
  example<unknown>("list_users", {
    operation: "users.get",
    request: {
      method: "GET",
      url: "https://graph.example/v1.0/users",
      query: { $select: "mail", $top: "5", lang: "en" },
      headers: { Prefer: "a, b" },
    },
    call: (client) =>
      client.users.get({ select: ["mail"], top: 5, query: { lang: "en" }, headers: { Prefer: "a, b" } }),
    answer: {
      status: 200,
      headers: { "Content-Type": "application/json" },
      body: {
        "@odata.context": "",
        value: [
          {
            mail: "a@b.c",
            ...undocumented({
              age: 7,
            }),
          },
        ],
      } satisfies Collection<User>,
    },
    undocumented: ["response body /value/0/age"],
  });

  example("create_user", {
    operation: "users.post",
    request: {
      method: "POST",
      url: "https://graph.example/v1.0/users",
      headers: { "Content-type": "application/json" },
    },
    call: (client) =>
      client.users.post({
        id: contradicts(1),
        mail: missing(),
      }),
    answer: {
      status: 201,
      truncated: true,
      body: {
        id: "1",
        mail: missing(),
      } satisfies User,
    },
    expectedFailure: {
      because: "Documented as text. And 1 more.",
      faults: ["request body /id: wrong-type", "request body /mail: missing-property"],
    },
  });
});
`);
  expect(await format(text, { filepath: "x.ts", printWidth: 120 })).toBe(text);
});

test("a line more on a page changes its places, and nothing else", async () => {
  const [listed] = listUsers.examples;
  if (listed === undefined) throw new Error("The fixture has no example");
  const moved = { ...listUsers, examples: [{ ...listed, origin: { ...listed.origin, line: 78 } }] };
  const before = await contractOf([listUsers], { types: [user] });
  const after = await contractOf([moved], { types: [user] });
  expect(after.filter(({ path: file, text }) => textOf(before, file) !== text).map((file) => file.path)).toEqual([
    "contract/places.json",
  ]);
  expect(JSON.parse(textOf(after, "contract/places.json"))).toEqual({
    pages: { "api/a.md": { list_users: [78, 77] } },
  });
});

test("schema.json has the types and operations without prose", async () => {
  const schema: unknown = JSON.parse(textOf(await contractOf([createUser], { types: [user] }), "contract/schema.json"));
  const text = { kind: "primitive", name: "Edm.String" };
  expect(schema).toEqual({
    types: {
      "test.user": {
        kind: "structured",
        name: "test.user",
        isOpen: false,
        properties: [
          { name: "id", type: text, required: false, nullable: false },
          { name: "mail", type: text, required: true, nullable: false },
        ],
      },
    },
    operations: {
      "users.post": {
        body: {
          type: { kind: "named", name: "test.user" },
          properties: [{ name: "mail", type: text, required: true, nullable: false }],
          method: "POST",
        },
        answers: { "201": { kind: "named", name: "test.user" } },
      },
    },
  });
});

test("a model without a server gives its tests one", async () => {
  expect(textOf(await contractOf([], { baseUrl: undefined }), "contract/page.ts")).toContain(
    'createClient({ baseUrl: "https://',
  );
});

test("pages that differ in their ending only have a file each", async () => {
  const inPage = (page: string) => ({
    ...listUsers,
    examples: listUsers.examples.map((one) => ({ ...one, origin: at(page) })),
  });
  const files = (await contractOf([inPage("a.md"), inPage("a.txt")], { types: [user] })).map((file) => file.path);
  expect(files.filter((file) => file.endsWith(".test.ts"))).toEqual(["contract/a.test.ts", "contract/a.txt.test.ts"]);
});
