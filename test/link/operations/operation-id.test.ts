import { expect, test } from "vitest";
import { operationId, uniqueIds } from "../../../generator/link/operations/operation-id.js";
import { readTarget } from "../../../generator/paths/read-target.js";
import { versions } from "../../support/versions.js";

test.each([
  ["GET", "/lamps", "lamps.get"],
  ["PATCH", "/lamps/{id}", "lamps.byId.patch"],
  ["GET", "/lamps/serial={serial}", "lamps.bySerial.get"],
  ["GET", "/lamps/$count", "lamps.count.get"],
  ["POST", "/rooms/{id}/lamps/$ref", "rooms.byId.lamps.ref.post"],
  ["GET", "/root:/{path}:/children", "root.byPath.children.get"],
  ["GET", "/lamps/near(place='{place}',count={count})", "lamps.near-place-count.get"],
  ["GET", "/lamps/delta()", "lamps.delta-call.get"],
  ["GET", "/lamps/delta", "lamps.delta.get"],
  ["GET", "/rooms/{id}/.../lamps", "rooms.byId.elided.lamps.get"],
  ["GET", "/", "get"],
] as const)("%s %s is %s", (method, target, id) => {
  expect(operationId(method, readTarget(target, versions).segments)).toBe(id);
});

test("an id that is taken, in whatever letter case, gets a number", () => {
  expect(uniqueIds(["lamps.get", "Lamps.get", "rooms.get", "lamps.get"])).toEqual([
    "lamps.get",
    "Lamps.get-2",
    "rooms.get",
    "lamps.get-3",
  ]);
});
