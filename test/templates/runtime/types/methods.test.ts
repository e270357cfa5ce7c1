import { expectTypeOf, test } from "vitest";
import { compiles } from "./compiles.js";
import type { BatchMethod, BatchRequest, Collection, ListMethod } from "../../../../templates/runtime/index.js";
import type { User, Users, UsersById } from "./directory.js";

declare const one: UsersById;
declare const users: Users;
declare const view: { readonly get: ListMethod<User, { query: { start: string | Date } }> };
declare const batch: BatchMethod;

test("a required header must be given, by its own name", () => {
  compiles(() => {
    void one.delete({ headers: { "If-Match": '"1"' } });
    // @ts-expect-error required
    void one.delete();
    // @ts-expect-error required
    void one.delete({});
    // @ts-expect-error another header
    void one.delete({ headers: { "If-None-Match": '"1"' } });
  });
});

test("a required parameter of the query must be given, unless a link of an earlier answer has it", () => {
  compiles(() => {
    void view.get({ query: { start: new Date() }, select: ["id"] });
    void view.get({ link: "https://api.example/v1.0/view?$deltatoken=1" });
    // @ts-expect-error required
    void view.get();
    // @ts-expect-error required
    void view.get({ query: {} });
    expectTypeOf(view.get({ query: { start: "2020-01-31" }, select: ["id"] })).resolves.toExtend<
      Collection<{ readonly id?: string }>
    >();
  });
});

test("a header has its documented values, and others may be given", () => {
  compiles(() => {
    void users.get({ headers: { ConsistencyLevel: "eventual", "x-tracing": "on" } });
    // @ts-expect-error not a documented value
    void users.get({ headers: { ConsistencyLevel: "strong" } });
  });
});

test("content comes in the form that is asked for", () => {
  compiles(() => {
    expectTypeOf(one.photo.get()).resolves.toEqualTypeOf<Blob>();
    expectTypeOf(one.photo.get({ as: "text" })).resolves.toEqualTypeOf<string>();
    expectTypeOf(one.photo.get({ as: "stream" })).resolves.toEqualTypeOf<ReadableStream<Uint8Array>>();
  });
});

test("an action without a body is called without one", () => {
  compiles(() => {
    expectTypeOf(one.revoke.post()).resolves.toEqualTypeOf<void>();
    // @ts-expect-error nothing is documented to be sent
    void one.revoke.post({});
  });
});

test("a request has the type of the answer, narrowed as a call's", () => {
  compiles(() => {
    expectTypeOf(one.request.get()).toExtend<BatchRequest<User>>();
    expectTypeOf(users.request.get({ top: 5 })).toExtend<BatchRequest<Collection<User>>>();
    // @ts-expect-error a typo
    one.request.get({ select: ["displayNam"] });
    // @ts-expect-error a path goes on before request
    void one.request.photo;
  });
});

test("a batch gives the values by name", () => {
  compiles(async () => {
    const { ann, all } = await batch({ ann: one.request.get({ select: ["displayName"] }), all: users.request.get() });
    expectTypeOf(ann.displayName).toEqualTypeOf<string | undefined>();
    expectTypeOf(all).toEqualTypeOf<Collection<User>>();
    // @ts-expect-error not selected
    void ann.logins;
    // @ts-expect-error a call is sent by itself
    await batch({ ann: one.get() });
    // @ts-expect-error no part of this name
    await batch({ ann: one.request.get() }, { dependsOn: { ann: ["bob"] } });
  });
});
