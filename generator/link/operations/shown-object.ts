import { isArray, isObject } from "../../json/is-object.js";
import type { JsonObject, JsonValue } from "../../model/json.js";
import type { Origin } from "../../model/source.js";
import type { Property, TypeRef } from "../../model/type.js";
import { bareProperty } from "./bare-property.js";

/** What is known of a member of objects that are only shown, and where they are. */
export interface KnownMember {
  /** The names that lead to it. */
  readonly path: readonly string[];
  readonly type: TypeRef;
  readonly origin: Origin;
}

/** The type of objects that examples show, no page has it in a table: a member that all of them have is required. */
export const shownObject = (objects: readonly JsonObject[], known: KnownMember): TypeRef => {
  const names = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  return { kind: "object", properties: names.map((name) => memberOf(name, objects, known)) };
};

const memberOf = (name: string, objects: readonly JsonObject[], { path, ...known }: KnownMember): Property => {
  const values = objects.flatMap((object) => (Object.hasOwn(object, name) ? [object[name] ?? null] : []));
  const [first, ...rest] = path;
  return bareProperty({
    name,
    type: first === name ? typeAt({ path: rest, ...known }, values) : shownType(values, known.origin),
    required: values.length === objects.length,
    nullable: values.includes(null),
    origin: known.origin,
  });
};

const typeAt = (known: KnownMember, values: readonly JsonValue[]): TypeRef =>
  known.path.length === 0
    ? known.type
    : shownObject(
        values.filter((value) => isObject(value)),
        known,
      );

/** Of what is only shown as null, nothing is known. */
const shownType = (values: readonly JsonValue[], origin: Origin): TypeRef => {
  const given = values.filter((value) => value !== null);
  if (given.length === 0) return { kind: "unknown" };
  if (given.every((value) => isArray(value))) return { kind: "collection", of: shownType(given.flat(), origin) };
  const objects = given.filter((value) => isObject(value));
  if (objects.length === given.length) return shownObject(objects, { path: [], type: { kind: "unknown" }, origin });
  return shownScalar(given);
};

const shownScalar = (values: readonly JsonValue[]): TypeRef => {
  if (values.every((value) => typeof value === "string")) return { kind: "primitive", name: "Edm.String" };
  if (values.every((value) => typeof value === "boolean")) return { kind: "primitive", name: "Edm.Boolean" };
  if (values.every((value) => Number.isInteger(value))) return { kind: "primitive", name: "Edm.Int64" };
  if (values.every((value) => typeof value === "number")) return { kind: "primitive", name: "Edm.Double" };
  return { kind: "unknown" };
};
