import { rowsOfJson } from "../link/types/json-rows.js";
import { splitName } from "../link/types/page-type-name.js";
import type { Declaration } from "../link/types/declaration.js";
import { propertyOf } from "../link/types/properties.js";
import type { PropertyRow } from "../model/page.js";
import type { Origin } from "../model/source.js";
import type { Property, TypeRef } from "../model/type.js";
import type { ExplainedVersion } from "./explained-version.js";
import type { NamedProperty } from "./find-named.js";
import { mentions } from "./type-words.js";

/** What one place says of a property. */
export interface Saying {
  /** A row of a type's table, of a type that inherits it, of the body of one request, or a key of a JSON sample. */
  readonly from: "table" | "heir" | "body" | "json";
  readonly origin: Origin;
  readonly type: TypeRef;
  /** Absent for a row of a body, of which the model keeps the meaning alone. */
  readonly row?: PropertyRow;
}

/** Everything that the pages say of a property, recomputed: the model keeps what won. */
export const sayingsOf = (named: NamedProperty, version: ExplainedVersion): readonly Saying[] => [
  ...version.declared.declarations.flatMap((declaration) => declaredSayings(declaration, named, version)),
  ...bodySayings(named, version),
];

const declaredSayings = (
  declaration: Declaration,
  { owner, property, asked }: NamedProperty,
  { declared }: ExplainedVersion,
): readonly Saying[] => {
  const { page, name, rows, certainty } = declaration;
  const isOwner = isSame(name, owner.name);
  const isAsked = isOwner || isSame(name, asked.name);
  const own = rows.filter((row) => isSame(row.name, property.name) && (isAsked || namesHeir(row, owner.name)));
  const samples = isOwner && certainty !== "json" && declaration.origin === page.origin ? page.representations : [];
  const shown = samples.flatMap(rowsOfJson).filter((row) => isSame(row.name, property.name));
  const saying = (from: Saying["from"], row: PropertyRow): Saying => ({
    from,
    origin: row.origin,
    type: propertyOf(row, page, declared.resolver).type,
    row,
  });
  const place = !isOwner ? "heir" : certainty === "json" ? "json" : "table";
  return [...own.map((row) => saying(place, row)), ...shown.map((row) => saying("json", row))];
};

const isSame = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

/** "Inherited from [entity]" in the row of another type. */
const namesHeir = ({ marks }: PropertyRow, owner: string): boolean =>
  marks.inheritedFrom !== undefined && isSame(splitName(marks.inheritedFrom.name).short, splitName(owner).short);

const bodySayings = ({ asked, property }: NamedProperty, { api }: ExplainedVersion): readonly Saying[] =>
  api.operations
    .filter(({ requestBody }) => mentions(requestBody?.type, asked.name))
    .flatMap(({ requestBody }) => requestBody?.properties ?? [])
    .filter(({ name }) => isSame(name, property.name))
    .map(({ origin, type }: Property) => ({ from: "body", origin, type }));
