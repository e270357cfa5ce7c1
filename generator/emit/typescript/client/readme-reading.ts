import type { Atlas } from "../../../api/atlas.js";
import type { NamePlan } from "../names/name-plan.js";
import type { Operation } from "../../../model/operation.js";
import type { Property, StructuredType } from "../../../model/type.js";
import { stringLiteral } from "../code/quoting.js";
import type { Hierarchy } from "../../../api/hierarchy.js";
import { propertiesOf } from "../../../api/properties.js";
import { elementsOf, methodKind } from "../../../api/method-kind.js";
import { needsNoValue } from "../../../api/is-callable.js";
import { accessText } from "./access-text.js";

/** The sections of the readme on queries, pages and batches, shown with a collection of the API; none where it has no collection. */
export const readingSections = (atlas: Atlas, plan: NamePlan): readonly string[] => {
  const sample = sampleCollection(atlas, plan);
  return sample === undefined ? [] : [queriesSection(sample), pagesSection(sample), batchSection(sample)];
};

interface Sample {
  /** The call without its verb, as in `client.users`. */
  readonly access: string;
  /** Names of two properties that are text. */
  readonly properties: readonly [string, string];
  readonly relationship: string | undefined;
}

const sampleCollection = ({ api, hierarchy }: Atlas, plan: NamePlan): Sample | undefined => {
  const samples = api.operations
    .filter((operation) => needsNoValue(operation) && methodKind([operation]).kind === "list")
    .sort((a, b) => a.path.length - b.path.length || (a.template < b.template ? -1 : 1))
    .flatMap((operation) => {
      const type = elementOf(operation, hierarchy);
      if (type === undefined) return [];
      const sample = sampleOf(propertiesOf(type.name, hierarchy));
      const access = `client${accessText(plan.accesses.get(operation.id) ?? [])}`;
      return sample === undefined ? [] : [{ access, ...sample }];
    });
  return samples.find(({ relationship }) => relationship !== undefined) ?? samples[0];
};

const elementOf = (operation: Operation, { types }: Hierarchy): StructuredType | undefined => {
  const [type] = elementsOf(operation);
  const found = type?.kind === "named" ? types.get(type.name) : undefined;
  return found?.kind === "structured" ? found : undefined;
};

const sampleOf = (properties: readonly Property[]): Omit<Sample, "access"> | undefined => {
  const [first, second] = properties.filter(isText).map(({ name }) => name);
  if (first === undefined || second === undefined) return undefined;
  const relationship = properties.find(({ isRelationship, name }) => isRelationship && isPlainName(name))?.name;
  return { properties: [first, second], relationship };
};

const isText = ({ name, type }: Property): boolean =>
  type.kind === "primitive" && type.name === "Edm.String" && isPlainName(name);

const isPlainName = (name: string): boolean => /^[A-Za-z]\w*$/.test(name);

const codeBlock = (...lines: readonly string[]): string => ["```ts", ...lines, "```"].join("\n");

const queriesSection = ({ access, properties: [first, second], relationship }: Sample): string =>
  [
    "## Queries",
    "",
    codeBlock(
      `const { value } = await ${access}.get({`,
      `  select: [${stringLiteral(first)}, ${stringLiteral(second)}],`,
      ...(relationship === undefined ? [] : [`  expand: { ${relationship}: true },`]),
      `  filter: (it) => it.startsWith(${stringLiteral(first)}, "A"),`,
      `  orderby: ${stringLiteral(`${second} desc`)},`,
      "  top: 5,",
      "});",
    ),
    "",
    'Names are held against the pages: `select` and `orderby` take properties, `expand` takes relationships, with options of their own in place of `true`. The result has what was selected and nothing else. A filter is made by a function, which quotes values as OData wants them, or given as text; `it.any("tags", (tag) => tag.eq("$this", "red"))` looks into a list, whose plain values are `"$this"`. Any other spelling goes into `query`, as in `{ query: { $select: "a/b" } }`. `get(searchFor("displayName:Ann"))` searches, and `get({ ...eventual, filter })` filters, with the header `ConsistencyLevel` and the count that such queries need.',
  ].join("\n");

const pagesSection = ({ access }: Sample): string =>
  [
    "## Pages",
    "",
    codeBlock(
      `for await (const it of ${access}.all({ top: 50 })) console.log(it);`,
      `for await (const page of ${access}.pages()) console.log(page["@odata.deltaLink"]);`,
    ),
    "",
    "Pages are asked for as they are needed. `link` starts from a link of an earlier answer: the next page, or the changes since the last round. Links are followed on the server of the client only, so that the token does not leave it.",
  ].join("\n");

const batchSection = ({ access, properties: [first] }: Sample): string =>
  [
    "## Batches",
    "",
    codeBlock(
      "const { some, more } = await client.batch({",
      `  some: ${access}.request.get({ select: [${stringLiteral(first)}] }),`,
      `  more: ${access}.request.get({ top: 5 }),`,
      "});",
    ),
    "",
    "`request` before a verb makes a request without sending it. A list of requests gives a list of values. Where a part fails, a `BatchError` has the result of each; with `{ settled: true }` they are what the call gives.",
  ].join("\n");
