import { expect, test } from "vitest";
import type { Operation } from "../../../../generator/model/operation.js";
import { emitOne } from "../../fixture/emit-fixture.js";
import { operation } from "../../../support/makers.js";

const lamps = { kind: "literal", text: "lamps" } as const;
const bulb = { kind: "literal", text: "bulb" } as const;

const get = (id: string, ...path: Operation["path"]): Operation => operation({ id, method: "GET", path, summary: id });

test("a key as a segment of its own is an overload that comes before the plain identifier", async () => {
  const text = await emitOne("builders/lamps.ts", {
    operations: [
      get("lamps.byId.get", lamps, { kind: "parameter", name: "id" }),
      get("lamps.bySerial.bulb.get", lamps, { kind: "parameter", name: "serial", prefix: "serial=" }, bulb),
    ],
  });
  expect(text).toContain("byId(value: `serial=${string}`): LampsBySerial;\n  byId(value: string): LampsById;");
  expect(text).toContain("export interface LampsBySerial {\n  readonly bulb: LampsBySerialBulb;\n}");
});

test("a path that a page cuts short leads nowhere", async () => {
  const text = await emitOne("builders/lamps.ts", {
    operations: [get("lamps.get", lamps), get("lamps.elided.bulb.get", lamps, { kind: "literal", text: "..." }, bulb)],
  });
  expect(text).not.toContain("bulb");
});
