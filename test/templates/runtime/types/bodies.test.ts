import { expectTypeOf, test } from "vitest";
import type { CreateBody, Sent, UpdateBody } from "../../../../templates/runtime/index.js";
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
