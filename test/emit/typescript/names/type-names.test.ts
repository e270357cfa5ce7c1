import { expect, test } from "vitest";
import { typeNamesOf } from "../../../../generator/emit/typescript/names/type-names.js";
import { enumeration, structured } from "../../../support/makers.js";

const names = (types: Parameters<typeof typeNamesOf>[0]): Record<string, string> =>
  Object.fromEntries([...typeNamesOf(types)].map(([type, { name, path }]) => [type, `${name} in ${path}`]));

test("types of the main namespace have short names, others their namespace before it", () => {
  const types = ["api.user", "api.session", "api.callRecords.session"].map((name) => structured(name));
  expect(names(types)).toEqual({
    "api.user": "User in types/user",
    "api.session": "Session in types/session",
    "api.callRecords.session": "CallRecordsSession in types/call-records/session",
  });
});

test("names that generated code or an editor knows get a suffix", () => {
  expect(names([structured("api.event"), structured("api.collection"), enumeration("api.location", ["here"])])).toEqual(
    {
      "api.collection": "CollectionResource in types/collection",
      "api.event": "EventResource in types/event",
      "api.location": "LocationEnum in types/location",
    },
  );
});

test("names and files that differ by letter case only are numbered, whatever the order of pages", () => {
  const types = [structured("api.Plan"), structured("api.plan"), structured("api.other")];
  const want = {
    "api.Plan": "Plan in types/plan",
    "api.other": "Other in types/other",
    "api.plan": "Plan2 in types/plan2",
  };
  expect(names(types)).toEqual(want);
  expect(names(types.toReversed())).toEqual(want);
});

test("no name leaves the folder, hides the registry or is a device", () => {
  const paths = ["api.index", "api.con", "api.../../etc/passwd"].map((name) => structured(name));
  expect(
    Object.values(names(paths))
      .map((text) => text.split(" in ")[1])
      .sort(),
  ).toEqual(["types/_/etc-passwd", "types/con_", "types/index_"]);
});
