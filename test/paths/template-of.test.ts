import { expect, test } from "vitest";
import { readTarget } from "../../generator/paths/read-target.js";
import { shapeOf, templateOf } from "../../generator/paths/template-of.js";
import { versions } from "../support/versions.js";

test.each([
  ["/", "/", "/"],
  ["/Lamps/{Id}", "/Lamps/{Id}", "/lamps/{}"],
  ["/f()", "/f()", "/f()"],
  ["/f(period='D7')", "/f(period='{period}')", "/f(period={})"],
  ["/f(row=1, column=2)", "/f(row={row},column={column})", "/f(row={},column={})"],
  ["/range(<address>)", "/range({address})", "/range({})"],
  ["/drives/{id}/root:/{path}", "/drives/{id}/root:/{path}", "/drives/{}/root:/{}"],
  ["/root:/{path}:/children", "/root:/{path}:/children", "/root:/{}:/children"],
  ["/lamps/Serial={serial}", "/lamps/Serial={serial}", "/lamps/serial={}"],
  ["/lamps/$count?$top=1", "/lamps/$count", "/lamps/$count"],
])("%s as a template, and as a shape", (target, template, shape) => {
  const { segments } = readTarget(target, versions);
  expect(templateOf(segments)).toBe(template);
  expect(shapeOf(segments)).toBe(shape);
});

test("a template reads as the path that it was printed from", () => {
  const { segments } = readTarget("/drives/{drive-id}/root:/{item-path}:/range(address='{address}')/$value", versions);
  expect(readTarget(templateOf(segments), versions).segments).toEqual(segments);
});
