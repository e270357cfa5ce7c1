import { expect, test } from "vitest";
import type { Operation } from "../../../../generator/model/operation.js";
import { collection, named, operation, path, property, response, structured } from "../../../support/makers.js";
import { emitOne } from "../../fixture/emit-fixture.js";

const types = [
  structured("home.thing"),
  structured("home.lamp", { base: "home.thing" }),
  structured("home.chair", { base: "home.thing" }),
  structured("home.room", {
    properties: [property("things", collection(named("home.thing")), { isRelationship: true })],
  }),
];

const list = (template: string, of: string): Operation =>
  operation({ method: "GET", path: path(template), responses: [response(200, collection(named(of)))] });

const print = (...operations: readonly Operation[]): Promise<string> =>
  emitOne("builders/rooms.ts", { types, operations });

test("a collection has its number, and a cast to each derived type", async () => {
  const text = await print(list("/rooms/{id}/things", "home.thing"));
  expect(text).toContain("export interface RoomsByIdThings extends ThingCasts {");
  expect(text).toContain("  /** The number of them. */\n  readonly count: CountStep;\n");
  expect(text).toContain(`export interface ThingCasts {
  readonly "home.chair": CastStep<Chair>;
  readonly "home.lamp": CastStep<Lamp>;
}`);
});

test("what pages say of these stays", async () => {
  const count = operation({ method: "GET", path: path("/rooms/{id}/things/$count"), responses: [response(200)] });
  const text = await print(
    list("/rooms/{id}/things", "home.thing"),
    list("/rooms/{id}/things/home.lamp", "home.lamp"),
    count,
  );
  expect(text).toContain(`export interface RoomsByIdThings extends Omit<ThingCasts, "home.lamp"> {`);
  expect(text).toMatch(/readonly "home.lamp": RoomsByIdThings\w+;/);
  expect(text).toContain("readonly count: RoomsByIdThingsCount;");
});

test("values with identifiers are a collection, and those of a function are none", async () => {
  const text = await print(
    list("/rooms", "home.room"),
    list("/rooms/delta", "home.room"),
    operation({ method: "GET", path: path("/rooms/{id}"), responses: [response(200, named("home.room"))] }),
  );
  expect(text.match(/^export interface \w+|readonly count: \w+/gm)).toEqual([
    "export interface Rooms",
    "readonly count: CountStep",
    "export interface RoomsDelta",
    "export interface RoomsById",
  ]);
});
