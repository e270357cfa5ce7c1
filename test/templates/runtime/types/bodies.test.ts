import { expectTypeOf, test } from "vitest";
import type { CreateBody, Sent, UpdateBody } from "../../../../templates/runtime/index.js";
import type { PropertyOf } from "../../../../templates/runtime/types/property-paths.js";
import type { Selected } from "../../../../templates/runtime/types/selected.js";
import type { AnyDirectoryObject, Message, User, Users, UsersById } from "./directory.js";

const accept = <T>(value: T): T => value;

test("an update gives what changes, and nothing that is read-only", () => {
  accept<UpdateBody<User>>({ displayName: "Ann", kind: "a new kind" });
  accept<UpdateBody<User>>({});
  // @ts-expect-error read-only
  accept<UpdateBody<User>>({ createdDateTime: "2020-01-31T00:00:00Z" });
  // @ts-expect-error read-only inside
  accept<UpdateBody<User>>({ address: { verified: true } });
  // @ts-expect-error a typo
  accept<UpdateBody<User>>({ displayNam: "Ann" });
  expectTypeOf<Parameters<UsersById["patch"]>[0]>().toEqualTypeOf<UpdateBody<User>>();
});

test("a create gives what must be given, and may give what its page allows", () => {
  accept<CreateBody<User, "accountEnabled">>({ accountEnabled: true });
  accept<CreateBody<User, "accountEnabled", "createdDateTime">>({ accountEnabled: true, createdDateTime: new Date(0) });
  // @ts-expect-error required
  accept<CreateBody<User, "accountEnabled">>({ displayName: "Ann" });
  // @ts-expect-error read-only
  accept<CreateBody<User, "accountEnabled">>({ accountEnabled: true, createdDateTime: new Date(0) });
  expectTypeOf<Parameters<Users["post"]>[0]>().toExtend<{ accountEnabled: boolean }>();
});

test("a Date stands where a point in time is wanted, and nowhere else", () => {
  accept<Sent<Message>>({ receivedDateTime: new Date(0) });
  accept<Sent<Message>>({ receivedDateTime: "2020-01-31T00:00:00Z" });
  // @ts-expect-error plain text
  accept<Sent<Message>>({ subject: new Date(0) });
  // @ts-expect-error a length of time
  accept<UpdateBody<User>>({ vacation: new Date(0) });
});

test("what is read can be sent back", () => {
  expectTypeOf<User>().toExtend<UpdateBody<User>>();
  expectTypeOf<Message>().toExtend<Sent<Message>>();
});

test("a body may be of a derived type, known or not", () => {
  accept<Sent<AnyDirectoryObject>>({ "@odata.type": "#api.group", mail: "all@example.org" });
  accept<Sent<AnyDirectoryObject>>({ "@odata.type": "#api.robot", deletedDateTime: null });
  // @ts-expect-error no type has it
  accept<Sent<AnyDirectoryObject>>({ "@odata.type": "#api.group", mial: "all@example.org" });
});

interface Extended {
  [annotation: `${string}@${string}`]: unknown;
  [extension: `${string}_${string}`]: unknown;
  readonly id?: string;
  name?: string;
}

test("extensions are taken by their names, and nothing else that is not documented", () => {
  accept<CreateBody<Extended, "name">>({ name: "a", ext_color: "red" });
  accept<UpdateBody<Extended>>({ extension_7a95_size: null });
  accept<Sent<Extended>>({ ext_color: "red" });
  // @ts-expect-error a typo
  accept<UpdateBody<Extended>>({ nmae: "a" });
  // @ts-expect-error read-only
  accept<UpdateBody<Extended>>({ id: "1" });
  expectTypeOf<PropertyOf<Extended>>().toEqualTypeOf<"id" | "name" | `${string}_${string}`>();
  expectTypeOf<Selected<Extended, "name" | "ext_color", unknown>["ext_color"]>().toEqualTypeOf<unknown>();
});

interface Bag {
  [property: string]: unknown;
  readonly id?: string;
  readonly made: boolean;
  name?: string;
}

test("where any name is taken, what is documented as read-only is refused all the same", () => {
  accept<UpdateBody<Bag>>({ name: "a", size: 1 });
  accept<CreateBody<Bag, "name", "id">>({ name: "a", id: "1" });
  accept<CreateBody<Bag, "made">>({ made: true });
  // @ts-expect-error read-only
  accept<UpdateBody<Bag>>({ id: "1", size: 1 });
  // @ts-expect-error of another type
  accept<UpdateBody<Bag>>({ name: 1 });
});
