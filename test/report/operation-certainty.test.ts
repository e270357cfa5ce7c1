import { expect, test } from "vitest";
import type { Operation, Parameter, Response } from "../../generator/model/operation.js";
import type { Certainty } from "../../generator/model/type.js";
import { operationCertainty } from "../../generator/report/operation-certainty.js";
import { lineOrigin, operation } from "./api.js";

const types = new Map<string, Certainty>([
  ["example.lamp", "table"],
  ["example.bulb", "json"],
  ["example.fuse", "named"],
]);

const answer = (certainty: Certainty, type?: string): Response => ({
  status: 200,
  ...(type === undefined ? {} : { type: { kind: "collection", of: { kind: "named", name: type } } }),
  description: "",
  certainty,
  origin: lineOrigin,
});

const parameter = (line: number): Parameter => ({
  in: "path",
  name: "id",
  written: "id",
  type: { kind: "primitive", name: "Edm.String" },
  required: true,
  description: "",
  origin: { ...lineOrigin, line },
});

test.each<readonly [string, Partial<Operation>, Certainty]>([
  ["nothing says what comes back", { responses: [answer("named", "example.lamp")] }, "named"],
  ["only an example shows it", { responses: [answer("example", "example.lamp")] }, "example"],
  ["words name a type that has a table", { responses: [answer("prose", "example.lamp")] }, "table"],
  ["words name a type that has JSON alone", { responses: [answer("prose", "example.bulb")] }, "json"],
  ["words name a type that no page defines", { responses: [answer("prose", "example.fuse")] }, "prose"],
  ["words say that nothing comes back", { responses: [answer("prose")] }, "prose"],
  ["a table has a parameter", { responses: [answer("prose")], parameters: [parameter(20)] }, "table"],
  [
    "the request line alone has a parameter",
    { responses: [answer("prose")], parameters: [parameter(lineOrigin.line)] },
    "prose",
  ],
])("%s", (_, given, want) => {
  expect(operationCertainty(operation(given), types)).toBe(want);
});
