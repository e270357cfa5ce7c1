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

test("names of the language and of the client get a suffix, those of the platform do not", () => {
  const types = [
    structured("api.event"),
    structured("api.collection"),
    structured("api.promise"),
    enumeration("api.date", ["now"]),
  ];
  expect(names(types)).toEqual({
    "api.collection": "CollectionResource in types/collection",
    "api.date": "DateEnum in types/date",
    "api.event": "Event in types/event",
    "api.promise": "PromiseResource in types/promise",
  });
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
