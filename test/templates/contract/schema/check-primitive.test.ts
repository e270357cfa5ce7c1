import { expect, test } from "vitest";
import { primitiveFault } from "../../../../templates/contract/harness/schema/check-primitive.js";
import type { JsonValue, PrimitiveName } from "../../../../templates/contract/harness/schema/schema.js";

interface Case {
  readonly name: PrimitiveName;
  readonly fitting: readonly JsonValue[];
  readonly misformatted?: readonly JsonValue[];
  readonly mistyped: readonly JsonValue[];
}

const cases: readonly Case[] = [
  { name: "Edm.String", fitting: ["", "x"], mistyped: [1, true, {}, []] },
  { name: "Edm.Binary", fitting: ["AQ=="], mistyped: [1] },
  { name: "Edm.Boolean", fitting: [true, false], mistyped: ["true", 0] },
  { name: "Edm.Byte", fitting: [0, 255], mistyped: ["1", 1.5, -1, 256] },
  { name: "Edm.SByte", fitting: [-128, 127], mistyped: [-129, 128] },
  { name: "Edm.Int16", fitting: [-1, 32767], mistyped: ["1", 1.5, 32768] },
  { name: "Edm.Int32", fitting: [1, 1e3], mistyped: ["1", 1.5, true, 2147483648] },
  { name: "Edm.Int64", fitting: [1, "1", "-9223372036854775808"], mistyped: ["1.5", 1.5, "x", ""] },
  { name: "Edm.Decimal", fitting: [1.5, "1.5", "-1.5e-7"], mistyped: ["x", "1,5", true] },
  { name: "Edm.Double", fitting: [1.5, "INF", "-INF", "NaN"], mistyped: ["1.5", "Infinity"] },
  { name: "Edm.Single", fitting: [1.5, "NaN"], mistyped: [true] },
  {
    name: "Edm.DateTimeOffset",
    fitting: [
      "2020-02-29T23:59:59Z",
      "2020-01-01T00:00:00.123456789+02:00",
      "2020-01-01t00:00z",
      "0001-01-01T00:00:00Z",
    ],
    misformatted: [
      "2020-01-01",
      "2020-13-01T00:00:00Z",
      "2020-01-32T00:00:00Z",
      "2021-02-29T00:00:00Z",
      "2020-01-01T25:00:00Z",
      "2020-01-01T00:00:00",
      "String (timestamp)",
    ],
    mistyped: [0],
  },
  {
    name: "Edm.Date",
    fitting: ["2020-01-31", "2024-02-29", "0000-02-29"],
    misformatted: ["2023-02-29", "2020-04-31", "2020-1-31", "2020-01-31T00:00:00Z", "31.1.2020"],
    mistyped: [2020],
  },
  {
    name: "Edm.TimeOfDay",
    fitting: ["08:30", "08:30:00", "08:30:00.0000000"],
    misformatted: ["8:30", "08:60", "08:30Z"],
    mistyped: [8],
  },
  {
    name: "Edm.Duration",
    fitting: ["PT1H", "-P1DT2H3M4.5S", "P1Y2M", "P2W", "PT0S"],
    misformatted: ["P", "PT", "1h", "P1H", "P1DT"],
    mistyped: [1],
  },
  {
    name: "Edm.Guid",
    fitting: ["01234567-89ab-cdef-0123-456789ABCDEF"],
    misformatted: ["0123456789abcdef0123456789abcdef", "g1234567-89ab-cdef-0123-456789abcdef", "id-value"],
    mistyped: [1],
  },
  { name: "Edm.Stream", fitting: ["x", 1, {}], mistyped: [] },
  { name: "Json", fitting: ["x", 1, {}], mistyped: [] },
];

test.each(cases)("$name", ({ name, fitting, misformatted = [], mistyped }) => {
  const faultsOf = (values: readonly JsonValue[]) => values.map((value) => primitiveFault(value, name));
  expect(faultsOf(fitting)).toEqual(fitting.map(() => undefined));
  expect(faultsOf(misformatted)).toEqual(misformatted.map(() => "wrong-format"));
  expect(faultsOf(mistyped)).toEqual(mistyped.map(() => "wrong-type"));
});
