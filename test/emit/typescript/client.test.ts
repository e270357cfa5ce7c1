import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compilerMessages } from "../../support/compile.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { emitFixture } from "../fixture/emit-fixture.js";

/** A program over the client of the fixture; a comment marks each line that must not compile. */
const program = `
import { batch, createClient, is, literal, type CallRecordsSession, type Collection, type Event, type NumberSetting, type User } from "./index.js";

const client = createClient({ auth: () => "token", batch });

export const people: Promise<Collection<User>> = client.users.get({ top: 5 });
export const ids: Promise<Collection<{ readonly id?: string }>> = client.users.get({ select: ["id"] });
export const sessions: CallRecordsSession[] = [{ id: "1", "@odata.type": "#test.callRecords.session" }];
export const event: Event = { start: "now" };
export const setting: NumberSetting = { value: 1, owner: { id: "u", displayName: "U" }, "owner@odata.bind": "/users/u" };

client.users.post({ displayName: "Ann", mail: "ann@example.org", password: "secret", mood: "any other" });
client.users.byId("1").patch({ setting: { "@odata.type": "#test.numberSetting", value: 1 } });
client.users.byId("1").photo.value.get().then((photo: Blob) => photo.size);
client.users.byId("1").photo.value.put((async function* () { yield new Uint8Array(1); })());
client.users.byId("1").photo.value.put("text").then(() => client.users.byId("1").photo.value.put(new Blob()));
client.users.byId("1").reminderView({ startDateTime: "2020-01-01", count: 3, until: new Date(0) }).get();
client.users.byId("1").reminderView({ startDateTime: "2020-01-01", count: literal("3"), until: literal("max") }).get();
client.users.delta.get();
client.users.delta().get();
client.users["test.admin"].get();
client.places.byRoomListEmailaddress("a@b").get();
client.apps.byAppId("1").get();
client.devices({ a: "1", b: "2" }).get();
client.drive.root.byPath("a/b").children.get();
client.drive.range({ address: "A1" }).delete_.post();
client.drive.range("A1").get();

export const walk = async (): Promise<void> => {
  for await (const user of client.users.all({ select: ["displayName"], expand: { messages: true } })) user.messages?.length;
  const { first } = await client.batch({ first: client.users.request.get({ top: 1 }) });
  first.value[0]?.displayName;
};
export const narrow = (value: unknown): number | undefined => (is.numberSetting(value) ? value.value : undefined);

// @ts-expect-error mail is required by the page's own table
client.users.post({ displayName: "Ann", password: "secret" });
// @ts-expect-error an unquoted number
client.users.byId("1").reminderView({ startDateTime: "", count: "3", until: literal("max") });
// @ts-expect-error a stream of text, which has no bytes
client.users.byId("1").photo.value.put((async function* () { yield "text"; })());
// @ts-expect-error no kind of setting has it
client.users.byId("1").patch({ setting: { count: "1", shade: "dark" } });
// @ts-expect-error a typo
client.users.get({ select: ["displayNam"] });
// @ts-expect-error the fixture's users have no such relationship
client.users.get({ expand: { mesages: true } });
// @ts-expect-error nothing is documented to be sent
client.users.byId("1").revoke.post({});
// @ts-expect-error derived types have one name in JSON
export const wrong: User = { displayName: "Ann", "@odata.type": "#test.message" };
// @ts-expect-error batches are handed in
createClient().batch({});
// @ts-expect-error a typo in an option
createClient({ atuh: () => "token" });
// @ts-expect-error no page has this path
client.nowhere;
`;

const settings = {
  compilerOptions: {
    target: "es2023",
    lib: ["es2023", "dom", "dom.iterable"],
    types: [],
    module: "nodenext",
    strict: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  },
};

test("the client compiles strictly, and types its calls as the pages say", async () => {
  const files = await emitFixture();
  const folder = temporaryFolder({
    ...Object.fromEntries(files.map(({ path, text }) => [path, text])),
    "program.ts": program,
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify(settings),
  });
  cpSync("templates/runtime", join(folder, "runtime"), { recursive: true });
  expect(compilerMessages("typescript", folder)).toBe("");
});
