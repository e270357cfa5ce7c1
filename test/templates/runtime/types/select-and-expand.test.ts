import { expectTypeOf, test } from "vitest";
import { compiles } from "./compiles.js";
import type { ApiCall, Collection, ListMethod } from "../../../../templates/runtime/index.js";
import type { AnyDirectoryObject, Message, User, UsersById } from "./directory.js";

declare const get: UsersById["get"];
declare const list: ListMethod<AnyDirectoryObject>;
declare const messages: ListMethod<Message>;

test("without select everything may come", () => {
  compiles(() => {
    expectTypeOf<ReturnType<typeof get>>().toExtend<ApiCall<User>>();
    expectTypeOf(get()).resolves.toEqualTypeOf<User>();
  });
});

test("select narrows the result to what was selected, and annotations stay", () => {
  compiles(() => {
    expectTypeOf(get({ select: ["displayName", "logins"] })).resolves.toHaveProperty("displayName");
    expectTypeOf(get({ select: ["displayName"] })).resolves.toHaveProperty("@odata.etag");
    expectTypeOf(get({ select: ["displayName"] })).resolves.not.toHaveProperty("logins");
  });
});

test("select takes properties only", () => {
  compiles(() => {
    // @ts-expect-error a typo
    void get({ select: ["displayNam"] });
    // @ts-expect-error a relationship comes by expand
    void get({ select: ["manager"] });
    // @ts-expect-error an annotation can't be selected
    void get({ select: ["@odata.type"] });
    // @ts-expect-error a typo in the option
    void get({ selct: ["displayName"] });
  });
});

test("expand takes relationships only, with their own options", () => {
  compiles(() => {
    void get({ expand: { manager: true, owner: { select: ["mail"] }, messages: { top: 5, orderby: "subject desc" } } });
    // @ts-expect-error a typo
    void get({ expand: { manger: true } });
    // @ts-expect-error a typo beside a relationship
    void get({ expand: { manager: true, manger: true } });
    // @ts-expect-error a property needs no expand
    void get({ expand: { displayName: true } });
    // @ts-expect-error a typo in what is selected behind it
    void get({ expand: { messages: { select: ["subjct"] } } });
    // @ts-expect-error a typo in an option
    void get({ expand: { messages: { selct: ["subject"] } } });
  });
});

test("expand adds to what is selected, and narrows what it adds", () => {
  compiles(async () => {
    const user = await get({ select: ["displayName"], expand: { messages: { select: ["subject"] } } });
    expectTypeOf(user.displayName).toEqualTypeOf<string | undefined>();
    expectTypeOf(user.messages).not.toBeAny();
    expectTypeOf(user.messages?.[0]?.subject).toEqualTypeOf<string | undefined>();
    // @ts-expect-error not selected
    void user.messages?.[0]?.receivedDateTime;
    // @ts-expect-error not selected
    void user.logins;
  });
});

test("in a union every property of any type can be selected, and the type still tells them apart", () => {
  compiles(async () => {
    const { value } = await list({ select: ["displayName", "mail"] });
    for (const object of value) {
      if (object["@odata.type"] === "#api.user") expectTypeOf(object.displayName).toEqualTypeOf<string | undefined>();
      if (object["@odata.type"] === "#api.group") expectTypeOf(object.mail).toEqualTypeOf<string | undefined>();
    }
  });
});

test("orderby takes paths with a direction", () => {
  compiles(() => {
    void messages({ orderby: "receivedDateTime desc" });
    void messages({ orderby: ["from/emailAddress/name", "subject asc"] });
    // @ts-expect-error a typo in the path
    void messages({ orderby: "from/emailAdress/name" });
    // @ts-expect-error no direction
    void messages({ orderby: "subject down" });
  });
});

test("the answer comes with its status where it is asked for", () => {
  compiles(async () => {
    const answer = await list({ top: 1 }).withResponse();
    expectTypeOf(answer.value).toEqualTypeOf<Collection<AnyDirectoryObject>>();
    expectTypeOf(answer.status).toEqualTypeOf<number>();
    expectTypeOf(answer.headers).toEqualTypeOf<Headers>();
  });
});
