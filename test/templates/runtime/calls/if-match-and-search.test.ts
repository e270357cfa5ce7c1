import { expect, test } from "vitest";
import { eventual, ifMatch, searchFor } from "../../../../templates/runtime/index.js";
import { recordingClient } from "../recording-client.js";
import { compiles } from "../types/compiles.js";
import type { Users, UsersById } from "../types/directory.js";

test("If-Match is the etag of the value that was read", async () => {
  const { client, sent } = recordingClient();
  const value = { id: "1", "@odata.etag": 'W/"a"' };
  await client.users.patch({}, { headers: { ...ifMatch(value), prefer: "x" } });
  expect(sent.map(({ headers }) => Object.fromEntries(headers))).toMatchObject([{ "if-match": 'W/"a"', prefer: "x" }]);
  expect(() => ifMatch({ id: "1" })).toThrow(TypeError);
});

test.each([
  [["displayName:Ann"], '"displayName:Ann"'],
  [["displayName:Ann", "mail:a"], '"displayName:Ann" AND "mail:a"'],
  [['a "b" \\c'], '"a \\"b\\" \\\\c"'],
])("a search for %j is sent with its header", async (terms, search) => {
  const { client, sent } = recordingClient();
  await client.users.get({ ...searchFor(...terms), top: 5 });
  const url = new URL(sent[0]?.url ?? "", "https://a.b");
  expect(Object.fromEntries(url.searchParams)).toEqual({ $count: "true", $search: search, $top: "5" });
  expect(sent[0]?.headers.get("consistencylevel")).toBe("eventual");
});

declare const users: Users;
declare const one: UsersById;

test("they fit documented headers", () => {
  compiles(() => {
    void one.delete({ headers: ifMatch({ "@odata.etag": "e" }) });
    void users.get({ ...searchFor("displayName:Ann"), select: ["displayName"] });
    void users.get({ ...eventual, filter: "endswith(mail,'a')" });
  });
});
