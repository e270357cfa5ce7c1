import { expect, test } from "vitest";
import type { Dialect } from "../../generator/dialects/dialect.js";
import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { linkPages } from "../../generator/link/link-pages.js";
import { parsePage } from "../../generator/parse/parse-page.js";
import { source } from "../support/page.js";

const { sections, columns, types, marks, values } = microsoftGraph;

/** Docs in German, of an API that answers with bare lists. */
const german: Dialect = {
  ...microsoftGraph,
  name: "german",
  sections: { ...sections, headings: [{ kind: "properties", whole: ["eigenschaften"] }] },
  columns: {
    ...columns,
    titles: [
      { kind: "name", titles: ["eigenschaft"] },
      { kind: "type", titles: ["typ"] },
      { kind: "description", titles: ["beschreibung"] },
    ],
  },
  types: {
    ...types,
    primitives: [{ name: "Edm.String", words: ["text"] }],
    manyBefore: ["[eine] (liste|reihe) von"],
    defaultNamespace: "licht",
  },
  marks: {
    ...marks,
    readOnly: { words: ["nur lesbar"], behind: ["ist"] },
    required: { ...marks.required, words: ["pflicht"] },
    conditions: { first: ["wenn"], behind: ["wenn"], later: ["wenn"] },
  },
  values: { ...values, openings: ["einer der Werte"], conjunctions: ["oder", "und"] },
  behaviour: { protocol: "none", nullability: "documented" },
};

const lamp = `# lampe

## Eigenschaften

|Eigenschaft|Typ|Beschreibung|
|:---|:---|:---|
|farbe|Text|Einer der Werte: \`rot\` oder \`blau\`. Pflicht.|
|schirme|eine Liste von Text|Die Schirme. Nur lesbar.|
|dimmer|Text|Pflicht wenn sie gedimmt ist.|
`;

test("a page is read by the words that it is given with", () => {
  const { properties } = parsePage(source(lamp), german).value;
  expect(properties.map(({ name, type, marks: stated }) => ({ name, type: type.primitive, ...stated }))).toEqual([
    { name: "farbe", type: "Edm.String", required: true },
    { name: "schirme", type: "Edm.String", readOnly: true },
    { name: "dimmer", type: "Edm.String" },
  ]);
  expect(properties.map(({ type }) => type.isCollection)).toEqual([false, true, false]);
  expect(properties[0]?.values.map(({ name }) => name)).toEqual(["rot", "blau"]);
});

test("words of one family mean nothing to another", () => {
  expect(parsePage(source(lamp), microsoftGraph).value.properties).toEqual([]);
});

test("a model keeps what later stages need of the family", () => {
  const { conventions, types: linked } = linkPages(
    { version: "v1", pages: [parsePage(source(lamp), german).value] },
    german,
  );
  expect(conventions).toMatchObject({ protocol: "none", nullability: "documented" });
  expect(conventions.permissionKinds.map(({ name, actor }) => `${name}: ${actor}`)).toEqual([
    "delegatedWork: user",
    "delegatedPersonal: user",
    "application: application",
  ]);
  expect(linked.map(({ name }) => name)).toEqual(["licht.lampe"]);
});

const total = `# Count lamps

## HTTP request

\`\`\`http
GET /lamps/total
\`\`\`

## Response

If successful, this method returns \`200 OK\` and a String value.
`;

test("a single value has an object around it where the family says so", () => {
  const typeIn = (dialect: Dialect) =>
    linkPages({ version: "v1", pages: [parsePage(source(total), dialect).value] }, dialect).operations[0]?.responses[0]
      ?.type;
  expect(typeIn(microsoftGraph)).toMatchObject({
    kind: "object",
    properties: [{ name: microsoftGraph.signs.collection }],
  });
  expect(typeIn({ ...microsoftGraph, behaviour: { protocol: "none", nullability: "documented" } })).toEqual({
    kind: "primitive",
    name: "Edm.String",
  });
});
