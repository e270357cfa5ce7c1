import { expectTypeOf, test } from "vitest";
import { duration, guid, literal, type Condition, type FilterBuilder } from "../../../../templates/runtime/index.js";
import type { Message, User } from "./directory.js";

// The functions are not called: what is tested are their types.
const users = (...conditions: readonly ((user: FilterBuilder<User>) => Condition)[]): number => conditions.length;
const messages = (...conditions: readonly ((message: FilterBuilder<Message>) => Condition)[]): number =>
  conditions.length;

test("values have the type of the property", () => {
  users(
    (user) => user.startsWith("displayName", "A"),
    (user) => user.and(user.eq("accountEnabled", true), user.not(user.gt("logins", 5))),
    (user) => user.eq("kind", "a new kind"),
    (user) => user.eq("displayName", null),
    (user) => user.in("logins", [1, 2]),
    (user) => user.ge("createdDateTime", new Date(0)),
    (user) => user.eq("tenant", guid("3f2504e0-4f89-11d3-9a0c-0305e82c3301")),
    (user) => user.eq("vacation", duration("PT1H")),
    (user) => user.eq("displayName", literal("'raw'")),
    (user) => user.eq("address/city", "Rome"),
    (user) => user.any("phones", (phone) => phone.startsWith("$this", "+39")),
  );
  messages((message) => message.any("to", (to) => to.eq("emailAddress/address", "ann@example.org")));
  expectTypeOf<ReturnType<FilterBuilder<User>["eq"]>>().toEqualTypeOf<Condition>();
});

test("what would be quoted wrongly does not compile", () => {
  // @ts-expect-error a GUID has no quotes
  users((user) => user.eq("tenant", "3f2504e0-4f89-11d3-9a0c-0305e82c3301"));
  // @ts-expect-error a point in time has no quotes
  users((user) => user.ge("createdDateTime", "2020-01-31T00:00:00Z"));
  // @ts-expect-error a number has no quotes
  users((user) => user.eq("logins", "5"));
});

test("unknown paths do not compile", () => {
  // @ts-expect-error a typo
  users((user) => user.eq("displayNam", "Ann"));
  // @ts-expect-error a typo below
  users((user) => user.eq("address/town", "Rome"));
  // @ts-expect-error a list needs any or all
  messages((message) => message.eq("to/emailAddress/address", "ann@example.org"));
});
