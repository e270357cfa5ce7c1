import { expect, test } from "vitest";
import {
  filterBuilder,
  type UntypedCondition,
  type UntypedFilterBuilder,
} from "../../../../templates/runtime/values/filter-builder.js";
import { date, duration, guid, literal, timeOfDay } from "../../../../templates/runtime/index.js";

const id = "01234567-89ab-cdef-0123-456789abcdef";

const cases: readonly (readonly [string, (it: UntypedFilterBuilder) => UntypedCondition])[] = [
  ["name eq 'o''neil'", (it) => it.eq("name", "o'neil")],
  ["a ne null", (it) => it.ne("a", null)],
  ["a gt 1", (it) => it.gt("a", 1)],
  ["a ge 2020-01-31T00:00:00.000Z", (it) => it.ge("a", new Date("2020-01-31"))],
  ["a lt 1.5", (it) => it.lt("a", 1.5)],
  ["a le true", (it) => it.le("a", true)],
  ["style has Sales.Pattern'Yellow'", (it) => it.has("style", literal("Sales.Pattern'Yellow'"))],
  [`id eq ${id}`, (it) => it.eq("id", guid(id))],
  ["a eq duration'PT1H30M'", (it) => it.eq("a", duration("PT1H30M"))],
  ["a eq 2020-01-31", (it) => it.eq("a", date("2020-01-31"))],
  ["a eq 07:30:00", (it) => it.eq("a", timeOfDay("07:30:00"))],
  ["a in ('x','y''z',3)", (it) => it.in("a", ["x", "y'z", 3])],
  ["startswith(a/b,'x')", (it) => it.startsWith("a/b", "x")],
  ["endswith(a,'x')", (it) => it.endsWith("a", "x")],
  ["contains(a,'x')", (it) => it.contains("a", "x")],
  ["not (a eq 1 or b eq 2)", (it) => it.not(it.or(it.eq("a", 1), it.eq("b", 2)))],
  ["a eq 1 and (b eq 2 or c eq 3)", (it) => it.and(it.eq("a", 1), it.or(it.eq("b", 2), it.eq("c", 3)))],
  ["a eq 1 and b eq 2 or c eq 3", (it) => it.or(it.and(it.eq("a", 1), it.eq("b", 2)), it.eq("c", 3))],
  ["from/any(x:x/address eq 'a')", (it) => it.any("from", (x) => x.eq("address", "a"))],
  ["tags/all(x:startswith(x,'a'))", (it) => it.all("tags", (x) => x.startsWith("$this", "a"))],
  ["a/any(x:x/b/any(xx:xx eq 1))", (it) => it.any("a", (x) => x.any("b", (y) => y.eq("$this", 1)))],
  [
    "a/any(x:x/b/any(xx:x/c eq 1 and xx/d eq 2 and e eq 3))",
    (it) => it.any("a", (x) => x.any("b", (y) => it.and(x.eq("c", 1), y.eq("d", 2), it.eq("e", 3)))),
  ],
];

test.each(cases)("%s", (text, make) => {
  expect(make(filterBuilder()).toJSON()).toBe(text);
});

test.each([
  [guid, "1' or 'a' eq 'a"],
  [guid, id.slice(1)],
  [duration, "1 hour"],
  [duration, "P"],
  [duration, "PT"],
  [date, "2020-1-31"],
  [date, "2020-01-31T00:00:00Z"],
  [timeOfDay, "7:30"],
])("%o does not take %j", (make, text) => {
  expect(() => make(text)).toThrow(TypeError);
  expect(() => make(text)).toThrow(`"${text}" is not a`);
});
