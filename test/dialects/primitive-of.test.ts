import { expect, test } from "vitest";
import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { primitiveNamed, primitiveOf } from "../../generator/dialects/primitive-of.js";

const { types } = microsoftGraph;

test.each([
  ["Edm.String", "Edm.String", "Edm.String"],
  ["string", "Edm.String", "Edm.String"],
  ["text", "Edm.String", undefined],
  ["Time of day", "Edm.TimeOfDay", "Edm.TimeOfDay"],
  ["edm.json", "Json", "Json"],
  ["lamp", undefined, undefined],
])("%s means %s and is the name of %s", (word, meant, named) => {
  expect([primitiveOf(word, types), primitiveNamed(word, types)]).toEqual([meant, named]);
});
