import type { SchemaEnum, SchemaStructure } from "../../../templates/contract/harness/schema/schema-types.js";
import { flagsOf } from "./fits.js";
import type { Mutant } from "./mutant.js";
import { type ObjectSighting, type Sightings, keysOf } from "./sightings.js";
import type { Subject } from "./subject.js";

/** An enumeration without one of its values. */
export const enumMutants = (definition: SchemaEnum, { enums }: Sightings): readonly Mutant[] =>
  definition.members.map((member) => ({
    group: "schema",
    kind: "enum value removed",
    title: `contract/schema.json ${definition.name}: without ${member.name}`,
    change: {
      kind: "schema",
      facts: {
        types: {
          [definition.name]: { ...definition, members: definition.members.filter((one) => one !== member) },
        },
      },
    },
    // An empty list takes any value.
    shownBy: keysOf(
      (enums.get(definition.name) ?? []).filter(
        ({ value }) =>
          definition.members.length > 1 && typeof value === "string" && flagsOf(value).includes(member.name),
      ),
    ),
  }));

/** A type without its base. */
export const baseMutants = (
  definition: SchemaStructure,
  { subject, sightings }: { readonly subject: Subject; readonly sightings: Sightings },
): readonly Mutant[] => {
  const { base, ...rest } = definition;
  if (base === undefined) return [];
  const objects = sightings.objects.get(definition.name) ?? [];
  return [
    {
      group: "schema",
      kind: "base dropped",
      title: `contract/schema.json ${definition.name}: no longer derived from ${base}`,
      change: { kind: "schema", facts: { types: { [definition.name]: rest } } },
      shownBy: keysOf(
        objects.filter(
          (object) => standsForBase(object, definition.name) || inherits(object, definition.name, subject),
        ),
      ),
    },
  ];
};

/** Whether an object stands where a base of a type is wanted. */
const standsForBase = ({ chain, declared }: ObjectSighting, name: string): boolean =>
  chain.slice(chain.indexOf(name) + 1).includes(declared);

/** Whether an object has a property that only a base of a type declares, and may not have any. */
export const inherits = ({ value, chain, isOfOpen }: ObjectSighting, name: string, { api }: Subject): boolean => {
  const at = chain.indexOf(name) + 1;
  const namesOf = (owners: readonly string[]): readonly string[] =>
    api.types
      .filter((type) => type.kind === "structured")
      .filter((type) => owners.includes(type.name))
      .flatMap(({ properties }) => properties.map((property) => property.name));
  const own = new Set(namesOf(chain.slice(0, at)));
  return !isOfOpen && namesOf(chain.slice(at)).some((inherited) => !own.has(inherited) && inherited in value);
};
