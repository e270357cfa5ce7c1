import { namesWithin } from "../api/type-parts.js";
import { rowsOfJson } from "../link/types/json-rows.js";
import { splitName } from "../api/split-name.js";
import type { Declaration } from "../link/types/declaration.js";
import { propertyOf } from "../link/types/properties.js";
import type { PropertyRow } from "../model/page.js";
import type { Origin } from "../model/source.js";
import type { Property, TypeRef } from "../model/type.js";
import type { ExplainedVersion } from "./explained-version.js";
import type { NamedProperty } from "./find-named.js";

/** What one place says of a property. */
export interface PropertyClaim {
  /** A row of the table of its type or of a derived one, of the body of one request, or a key of a JSON sample. */
  readonly from: "table" | "derived" | "body" | "json";
  readonly origin: Origin;
  readonly type: TypeRef;
  /** Absent for a row of a body, of which the model keeps the meaning alone. */
  readonly row?: PropertyRow;
}

/** Everything that the pages say of a property, recomputed: the model keeps what won. */
export const propertyClaims = (named: NamedProperty, version: ExplainedVersion): readonly PropertyClaim[] => [
  ...version.declared.declarations.flatMap((declaration) => declaredClaims(declaration, named, version)),
  ...bodyClaims(named, version),
];

const declaredClaims = (
  declaration: Declaration,
  { owner, property, asked }: NamedProperty,
  { declared, dialect }: ExplainedVersion,
): readonly PropertyClaim[] => {
  const { page, name, rows, certainty } = declaration;
  const isOwner = isSame(name, owner.name);
  const isAsked = isOwner || isSame(name, asked.name);
  const own = rows.filter((row) => isSame(row.name, property.name) && (isAsked || namesOwner(row, owner.name)));
  const samples = isOwner && certainty !== "json" && declaration.origin === page.origin ? page.representations : [];
  const sampleRows = samples
    .flatMap((sample) => rowsOfJson(sample, dialect.samples))
    .filter((row) => isSame(row.name, property.name));
  const claim = (from: PropertyClaim["from"], row: PropertyRow): PropertyClaim => ({
    from,
    origin: row.origin,
    type: propertyOf(row, page, declared.resolver).type,
    row,
  });
  const place = !isOwner ? "derived" : certainty === "json" ? "json" : "table";
  return [...own.map((row) => claim(place, row)), ...sampleRows.map((row) => claim("json", row))];
};

const isSame = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

/** `Inherited from [entity]` in the row of another type. */
const namesOwner = ({ marks }: PropertyRow, owner: string): boolean =>
  marks.inheritedFrom !== undefined && isSame(splitName(marks.inheritedFrom.name).short, splitName(owner).short);

const bodyClaims = ({ asked, property }: NamedProperty, { api }: ExplainedVersion): readonly PropertyClaim[] =>
  api.operations
    .filter(({ requestBody }) => namesWithin(requestBody?.type).has(asked.name))
    .flatMap(({ requestBody }) => requestBody?.properties ?? [])
    .filter(({ name }) => isSame(name, property.name))
    .map(({ origin, type }: Property) => ({ from: "body", origin, type }));
