import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { generate } from "../../../generator/docwright.js";
import { checkout } from "../../support/checkout.js";
import { folderForAll } from "../../support/temporary-folder.js";
import { type Judge, judgeOf } from "./judge.js";
import type { Mutant } from "./mutant.js";
import { mutantsOf } from "./mutants-of.js";
import { sampleOf } from "./random.js";
import { readSubject } from "./subject.js";
import { printTally, scoreOf } from "./tally.js";

const folder = folderForAll();
let mutants: readonly Mutant[] = [];
let judge: Judge | undefined;

beforeAll(async () => {
  const docs = join(checkout, "input-docs");
  const { versions } = await generate({ inputs: [docs], out: join(folder, "out") });
  const subject = await readSubject(versions.find(({ version }) => version === "v1.0")?.folder ?? "");
  judge = await judgeOf(subject);
  mutants = await mutantsOf(subject);
});

const named = (group: Mutant["group"], part: string): Mutant => {
  const found = mutants.find(({ group: of, title }) => of === group && title.includes(part));
  if (found === undefined) throw new Error(`No mutant ${part}`);
  return found;
};

test.each<readonly [Mutant["group"], string]>([
  ["types", "Room.capacity: number → string"],
  ["types", "Room.tags: string[] → string"],
  ["types", "Room.capacity: removed"],
  ["types", "Room.capacity: renamed"],
  ["types", "Room.floorNumber: no longer nullable"],
  ["types", "Room: no longer extends Place"],
  ["builders", "PlacesById.get: delete"],
  ["builders", "Client.places: renamed"],
  ["builders", "Me.reminderView: startDateTime"],
  ["builders", "UserSendMailProperties.saveToSentItems: boolean → string"],
  ["requests", "places.byId.get another verb: POST"],
  ["requests", "places.byId.get segment left out: 1 places"],
  ["requests", "reminderView-startDateTime-endDateTime.get parameters swapped: startDateTime and endDateTime"],
  ["requests", "users.get query key renamed: $filter"],
  ["requests", "users.get header left out: consistencylevel"],
  ["requests", "users.byId.patch body property left out: jobTitle"],
  ["schema", "room capacity: Edm.Int32 → Edm.String"],
  ["schema", "room tags: Edm.String[] → Edm.String"],
  ["schema", "room floorNumber: no longer nullable"],
  ["schema", "bookingType: without reserved"],
  ["schema", "users.post table jobTitle: required"],
])("%s: a test fails for %s", async (group, part) => {
  const mutant = named(group, part);
  expect(mutant.shownBy).not.toEqual([]);
  expect(await judge?.isKilled(mutant)).toBe(true);
});

test.each<readonly [Mutant["group"], string, string]>([
  ["types", "Event.locations: removed", "no example holds the property"],
  ["types", "Event.createdDateTime: required", "every answer has it, and it is not sent"],
  ["schema", "ageGroup: without minor", "no example uses the value"],
  ["schema", "room tags: nullable", "nothing is null where it must not be"],
  ["schema", "room capacity: required", "the answers without it are cut"],
  ["schema", "users.byId.patch table jobTitle: required", "a PATCH may leave out anything"],
  ["builders", "DrivesByIdItems.byId: removed", "no example goes there"],
])("%s: no test fails for %s, since %s", async (group, part) => {
  const mutant = named(group, part);
  expect(mutant.shownBy).toEqual([]);
  expect(await judge?.isKilledByAny(mutant)).toBe(false);
});

test("what no example could show, no test of the others notices: the rules don't hide survivors", async () => {
  const hidden = sampleOf(
    mutants.filter(({ shownBy, group }) => shownBy.length === 0 && group !== "types" && group !== "builders"),
    40,
    7,
  );
  const noticed: string[] = [];
  for (const mutant of hidden) if (await judge?.isKilledByAny(mutant)) noticed.push(mutant.title);
  expect(noticed).toEqual([]);
});

test("a sample is the same for the same seed, and keeps its order", () => {
  const numbers = Array.from({ length: 50 }, (_, index) => index);
  const drawn = sampleOf(numbers, 10, 3);
  expect(drawn).toHaveLength(10);
  expect(sampleOf(numbers, 10, 3)).toEqual(drawn);
  expect(sampleOf(numbers, 10, 4)).not.toEqual(drawn);
  expect(drawn).toEqual(drawn.toSorted((left, right) => left - right));
});

test("the score is over what an example could show, and survivors are listed", () => {
  const mutant = named("schema", "bookingType: without reserved");
  const judged = [
    { mutant, fate: "killed" },
    { mutant, fate: "killed" },
    { mutant, fate: "killed" },
    { mutant, fate: "survived" },
    { mutant, fate: "not showable" },
    { mutant, fate: "not tried" },
  ] as const;
  expect(scoreOf(judged)).toBe(0.75);
  const text = printTally(judged);
  expect(text).toMatch(/\| schema: enum value removed \| +6 \| +1 \| +1 \| +3 \| +1 \| 75\.0 % \|/);
  expect(text).toContain(
    `survived: schema: enum value removed: ${mutant.title}\n  shown by api/place-get.md get_place`,
  );
});
