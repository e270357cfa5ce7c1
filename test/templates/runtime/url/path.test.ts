import { expect, test } from "vitest";
import { literal } from "../../../../templates/runtime/index.js";
import { type AnyBuilder, recordingClient, urlOf } from "../recording-client.js";

type Case = readonly [string, (client: AnyBuilder) => AnyBuilder];

const cases: readonly Case[] = [
  ["/users", (client) => client.users],
  ["/users/microsoft.graph.user", (client) => client.users["microsoft.graph.user"]],
  ["/users/delete", (client) => client.users["delete_"]],
  ["/users/a_", (client) => client.users["a__"]],
  ["/users/request/all", (client) => client.users["request_"]["all_"]],
  ["/users/$ref", (client) => client.users.ref],
  ["/users/$value", (client) => client.users.value],
  ["/users/$count", (client) => client.users.count],
  ["/$metadata", (client) => client.$metadata],

  ["/users/u1/messages", (client) => client.users.byId("u1").messages],
  ["/users/u1", (client) => client.users.byName("u1")],
  ["/users/7", (client) => client.users.byId(7)],
  ["/users/a@b.c", (client) => client.users.byId("a@b.c")],
  ["/users/a%2Fb%3Fc%23d%25", (client) => client.users.byId("a/b?c#d%")],
  ["/users/x;y,z=1:$'()*!", (client) => client.users.byId("x;y,z=1:$'()*!")],
  ["/users/%2B%26%20%C3%A9", (client) => client.users.byId("+& é")],
  ["/users/...", (client) => client.users.byId("...")],

  ["/users(appId='x')", (client) => client.users.byAppId("x")],
  ["/users(mail='o''neil@b.c')/messages", (client) => client.users.byMail("o'neil@b.c").messages],

  ["/drive/root:/Documents/plan.txt", (client) => client.drive.root.byPath("Documents/plan.txt")],
  ["/drive/root:/Documents/a%20b:/children", (client) => client.drive.root.byPath("/Documents/a b/").children],
  ["/drive/root:/a%3Ab:/children", (client) => client.drive.root.byPath("a:b").children],

  ["/f()", (client) => client.f()],
  ["/range('A1:B2')", (client) => client.range("A1:B2")],
  ["/range('A1',3)", (client) => client.range("A1", 3)],
  [
    "/me/reminderView(startDateTime='2020',end=5)",
    (client) => client.me.reminderView({ startDateTime: "2020", end: 5 }),
  ],
  [
    "/f(a=true,b=2020-01-02T03:04:05.000Z)/users",
    (client) => client.f({ a: true, b: new Date("2020-01-02T03:04:05Z") }).users,
  ],
  ["/f(day=2020-01-31)", (client) => client.f({ day: literal("2020-01-31"), left: undefined })],
  ["/f(date=2020-01-31)", (client) => client.f({ date: "2020-01-31" })],
  ["/f(date=2020-01-31)", (client) => client.f({ date: literal("2020-01-31") })],
  ["/f(date=2020-01-31)", (client) => client.f({ date: new Date("2020-01-31T03:04:05Z") })],
  ["/f(date='x),y=1')", (client) => client.f({ date: "x),y=1" })],
  ["/f(day='2020-01-31')", (client) => client.f({ day: "2020-01-31" })],
  ["/f(2020-01-31)", (client) => client.f(literal("2020-01-31"))],
  ["/f(p='it''s%20a%2Fb')", (client) => client.f({ p: "it's a/b" })],
  ["/f(p=null)", (client) => client.f({ p: null })],
  ["/drive/root:/a:/f(x=1)", (client) => client.drive.root.byPath("a").f({ x: 1 })],
  ["/bypass()", (client) => client.bypass()],
];

test.each(cases)("%s", async (url, access) => {
  expect(await urlOf((client) => access(client).get())).toBe(url);
});

test.each(["", ".", "..", undefined])("%j can't be a part of a path, since it would lead to another one", (value) => {
  const { client } = recordingClient();
  expect(() => client.users.byId(value)).toThrow(TypeError);
  expect(() => client.drive.root.byPath(`a/${value ?? ".."}/..`)).toThrow(TypeError);
});

test("a builder is no promise and no iterable, so that it can be awaited and spread by mistake without a call", async () => {
  const { client, sent } = recordingClient();
  const awaited = await client.users;
  expect(typeof awaited).toBe("function");
  expect(Reflect.get(client.users, "then")).toBeUndefined();
  expect(Reflect.get(client.users, Symbol.iterator)).toBeUndefined();
  expect(Reflect.get(client.users, Symbol.toPrimitive)).toBeUndefined();
  expect(sent).toEqual([]);
});

test("a builder can be kept and used again", async () => {
  const { client, sent } = recordingClient();
  const user = client.users.byId("u1");
  await user.get();
  await user.messages.get();
  await user.delete();
  expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "GET /users/u1",
    "GET /users/u1/messages",
    "DELETE /users/u1",
  ]);
});
