import { expect, test } from "vitest";
import { readTarget } from "../../generator/paths/read-target.js";
import { versions } from "../support/versions.js";

const query = (target: string): readonly string[] =>
  readTarget(target, versions).query.map(({ name, value }) => `${name} is ${value}`);

test.each([
  ["none", "/lamps", []],
  ["two options", "/lamps?$top=5&$skip=10", ["$top is 5", "$skip is 10"]],
  ["spaces", "/lamps?$filter=shade eq 'green'", ["$filter is shade eq 'green'"]],
  ["percent-encoding", "/lamps?$filter=shade%20eq%20'green'", ["$filter is shade eq 'green'"]],
  ["broken percent-encoding", "/lamps?$filter=100%", ["$filter is 100%"]],
  ["an equals sign in a value", "/lamps?$expand=parts($filter=a eq 1)", ["$expand is parts($filter=a eq 1)"]],
  ["signs in quotes", '/lamps?$search="a&b#c"&$top=1', ['$search is "a&b#c"', "$top is 1"]],
  ["a plus in a time zone", "/lamps?at=2024-01-01T00:00:00+02:00", ["at is 2024-01-01T00:00:00+02:00"]],
  ["no value", "/lamps?lit", ["lit is "]],
  ["a question mark in a call", "/search(q='lamp?')?$top=1", ["$top is 1"]],
  ["an optional query in brackets", "/lamps[?$top=1]", ["$top is 1"]],
])("%s", (_, target, want) => {
  expect(query(target)).toEqual(want);
});
