import { targets } from "../emit/targets.js";
import { sureness } from "../link/types/properties.js";
import type { Origin } from "../model/source.js";
import type { NullEvidence, Property } from "../model/type.js";
import { columns, firstRows, type Rows } from "./columns.js";
import type { ExplainedVersion } from "./explained-version.js";
import type { NamedProperty } from "./find-named.js";
import { originFrame, originText } from "./origin-text.js";
import { type PropertyClaim, propertyClaims } from "./property-claims.js";
import { typeWords } from "./type-words.js";

/** A property from its row to its types: the place, the words, what they mean, and what other places say. */
export const explainProperty = (named: NamedProperty, version: ExplainedVersion): readonly string[] => {
  const { property, owner, asked } = named;
  const claims = propertyClaims(named, version);
  const winner = claims.find(({ origin, from }) => from !== "body" && isSamePlace(origin, property.origin));
  const inherited = owner === asked ? "" : `, inherited by ${asked.name}`;
  const place = winner?.row?.type.origin ?? property.origin;
  return [
    `${owner.name}.${property.name} (${version.api.version}): ${property.isRelationship ? "relationship" : "property"}${inherited}`,
    "",
    originText(place, version),
    ...originFrame(place, version),
    ...columns("the walk of the row", [
      ["type cell", winner?.row === undefined ? "" : `"${winner.row.type.written}"`],
      ["means", typeWords(property.type)],
      ...shownRows(property, version),
    ]),
    ...columns("marks", [...markRows(property, claims, version), nullRow(property, claims, version)]),
    ...columns("other places", otherRows(property, { winner, claims, version })),
  ];
};

const isSamePlace = (left: Origin, right: Origin): boolean =>
  left.page === right.page && left.line === right.line && left.column === right.column;

/** What targets make of it; the client first, as it is what most people look for. */
const shownRows = (property: Property, { atlas, options }: ExplainedVersion): Rows =>
  targets
    .toReversed()
    .flatMap(({ name, showProperty }) =>
      showProperty === undefined ? [] : [[name, showProperty(property, atlas, options)]],
    );

/** A mark counts wherever it is written. */
const markRows = (property: Property, claims: readonly PropertyClaim[], version: ExplainedVersion): Rows =>
  markNames.flatMap((mark) => {
    const value = property[mark];
    if (value === undefined || value === false) return [];
    return [[mark, placesOf(claims, version, ({ row }) => row?.marks[mark] === value)]];
  });

const markNames = ["readOnly", "required", "requiredOnCreate", "deprecated"] as const;
const mostPlaces = 3;

const placesOf = (
  claims: readonly PropertyClaim[],
  version: ExplainedVersion,
  isOne: (claim: PropertyClaim) => boolean,
): string =>
  claims
    .filter(isOne)
    .slice(0, mostPlaces)
    .map(({ origin }) => originText(origin, version))
    .join(", ");

/** Whether it may be null, and what tells. */
const nullRow = (
  { nullable, nullableBy }: Property,
  claims: readonly PropertyClaim[],
  version: ExplainedVersion,
): readonly string[] => [
  nullable ? "nullable" : "not nullable",
  nullableBy === "page"
    ? placesOf(claims, version, ({ row }) => row?.marks.nullable === nullable)
    : nullReasons[nullableBy ?? "silence"],
];

const nullReasons: Readonly<Record<Exclude<NullEvidence, "page"> | "silence", string>> = {
  example: "an example shows it as null",
  key: "it is a key",
  collection: "a collection is empty rather than null",
  product: "of the many values that the examples of its product show none is null",
  silence: "the pages do not say; it is the habit of the docs",
};

interface ComparedClaims {
  readonly winner: PropertyClaim | undefined;
  readonly claims: readonly PropertyClaim[];
  readonly version: ExplainedVersion;
}

/** Each place that says something else with the rule that it lost by, then the first ones that say the same. */
const otherRows = (property: Property, { winner, claims, version }: ComparedClaims): Rows => {
  const others = claims.filter((claim) => claim !== winner);
  const isSameType = ({ type }: PropertyClaim): boolean => typeWords(type) === typeWords(property.type);
  const rowOf = (claim: PropertyClaim, verdict: string): readonly string[] => [
    originText(claim.origin, version),
    fromWords[claim.from],
    verdict,
  ];
  return [
    ...others
      .filter((claim) => !isSameType(claim))
      .map((claim) => rowOf(claim, `says ${typeWords(claim.type)}; ${whyItLost(claim, property)}`)),
    ...firstRows(
      others.filter(isSameType).map((claim) => rowOf(claim, "says the same")),
      mostPlaces,
    ),
  ];
};

const fromWords: Readonly<Record<PropertyClaim["from"], string>> = {
  table: "row of the type",
  derived: "row of a derived type",
  body: "row of a request body",
  json: "JSON sample",
};

const whyItLost = ({ from, type }: PropertyClaim, property: Property): string => {
  switch (from) {
    case "json":
      return "a table wins over a sample";
    case "body":
      return "a row of a body holds for its request alone";
    case "derived":
      return "the type that has the property speaks for it";
    case "table":
      return sureness(type) < sureness(property.type)
        ? "the surer type wins: a name says more than values, and they more than a primitive"
        : "of equally sure types the first counts: the page that is named after the type, then by path";
  }
};
