import type { SchemaProperty, SchemaType } from "../../../templates/contract/harness/schema/schema-types.js";
import { fits, flagsOf, type Types } from "./fits.js";
import type { ChangedFacts, Mutant } from "./mutant.js";
import { lacking } from "./lacking.js";
import { pointerTo } from "../../../templates/contract/harness/schema/pointer.js";
import { type Sighting, type Sightings, keysOf, propertyKey } from "./sightings.js";
import type { Subject } from "./subject.js";

/** A list of properties in `schema.json`. */
export interface PropertyOwner {
  /** Qualified name of the type, or the operation with `body` or `table` behind it. */
  readonly name: string;
  readonly properties: readonly SchemaProperty[];
  /** The list stands beside a resource, which has the same properties. */
  readonly isTable: boolean;
  readonly changed: (properties: readonly SchemaProperty[]) => ChangedFacts;
}

interface Basis {
  readonly subject: Subject;
  readonly sightings: Sightings;
}

/** Each property of a list with each fault. */
export const propertyMutants = (owner: PropertyOwner, basis: Basis): readonly Mutant[] =>
  owner.properties.flatMap((property) => {
    const seen = basis.sightings.properties.get(propertyKey(owner.name, property.name)) ?? [];
    const faults = [
      ...typeFaults(property, seen, basis.subject.facts.types),
      ...presenceFaults(
        property,
        isBodyOrTable(owner) ? seen : seen.filter((sighting) => !isInTable(sighting, property.name)),
        { owner, basis },
      ),
      ...flagFaults(property, seen, { owner, basis }),
    ];
    return faults.map(({ kind, what, properties, shownBy }) => ({
      group: "schema" as const,
      kind,
      title: `contract/schema.json ${owner.name} ${property.name}: ${what}`,
      change: {
        kind: "schema" as const,
        facts: owner.changed(owner.properties.flatMap((one) => (one === property ? properties : [one]))),
      },
      shownBy: keysOf(shownBy),
    }));
  });

/** A qualified name of a type has no space in it. */
const isBodyOrTable = ({ name }: PropertyOwner): boolean => name.includes(" ");

/** Whether the table of the operation's own body has the property too: then the type may lack it. */
const isInTable = ({ example, side, pointer }: Sighting, name: string): boolean =>
  side === "request" &&
  pointer === pointerTo("", name) &&
  example.operation.requestBody?.properties.some((row) => row.name === name) === true;

interface PropertyFault {
  readonly kind: string;
  readonly what: string;
  /** What stands in the place of the property. */
  readonly properties: readonly SchemaProperty[];
  readonly shownBy: readonly Pick<Sighting, "example">[];
}

/** A value shows another type where it fits one of the two. */
const typeFaults = (property: SchemaProperty, seen: readonly Sighting[], types: Types): readonly PropertyFault[] => [
  ...otherTypes(property.type, types).map(({ kind, type }) => ({
    kind,
    what: `${textOf(property.type)} → ${textOf(type)}`,
    properties: [{ ...property, type }],
    shownBy: seen.filter(
      ({ value }) => value !== null && fits(value, property.type, types) !== fits(value, type, types),
    ),
  })),
  ...removedValues(property, seen),
];

interface OtherType {
  readonly kind: string;
  readonly type: SchemaType;
}

/** The types that a property is changed to. */
export const otherTypes = (type: SchemaType, types: Types): readonly OtherType[] => {
  const many: OtherType = { kind: "collection ↔ single", type: { kind: "collection", of: type } };
  switch (type.kind) {
    case "primitive": {
      const isNumber = /Int|Byte|Single|Double|Decimal|Boolean/.test(type.name);
      return [{ kind: "type changed", type: { kind: "primitive", name: isNumber ? "Edm.String" : "Edm.Int32" } }, many];
    }
    case "collection":
      return [
        { kind: "collection ↔ single", type: type.of },
        ...otherTypes(type.of, types)
          .filter((other) => other.type.kind !== "collection")
          .map(({ kind, type: of }): OtherType => ({ kind, type: { kind: "collection", of } })),
      ];
    case "named": {
      const isEnum = types[type.name]?.kind === "enum";
      if (!isEnum) return [{ kind: "type changed", type: { kind: "primitive", name: "Edm.String" } }, many];
      const names = Object.keys(types).filter((name) => types[name]?.kind === "enum");
      const other = names[(names.indexOf(type.name) + 1) % names.length] ?? type.name;
      return [{ kind: "enum → other enum", type: { kind: "named", name: other } }, many];
    }
    case "enum":
      return [{ kind: "type changed", type: { kind: "primitive", name: "Edm.Int32" } }, many];
    case "object":
      return [many];
    case "union":
    case "unknown":
      return [];
  }
};

/** Values that stand in the type cell itself. */
const removedValues = (property: SchemaProperty, seen: readonly Sighting[]): readonly PropertyFault[] => {
  const { type } = property;
  if (type.kind !== "enum") return [];
  return type.members.map((member) => ({
    kind: "enum value removed",
    what: `without ${member}`,
    properties: [{ ...property, type: { ...type, members: type.members.filter((one) => one !== member) } }],
    // An empty list takes any value.
    shownBy: seen.filter(
      ({ value }) => type.members.length > 1 && typeof value === "string" && flagsOf(value).includes(member),
    ),
  }));
};

/** A property of a table is one of the resource, too: nothing is missing without it, unless it is required by its new name. */
const presenceFaults = (
  property: SchemaProperty,
  seen: readonly Sighting[],
  { owner, basis }: { readonly owner: PropertyOwner; readonly basis: Basis },
): readonly PropertyFault[] => {
  const shownBy = owner.isTable ? [] : seen.filter(({ isOfOpen }) => !isOfOpen);
  const renamed = { ...property, name: `${property.name}Renamed` };
  const missing = property.required ? lacking(renamed, basis.sightings.objects.get(owner.name) ?? []) : [];
  // An inline object without any property is one of which nothing is known.
  const isLast = owner.properties.length === 1 && owner.name.endsWith(" body");
  return [
    { kind: "property removed", what: "removed", properties: [], shownBy: isLast ? [] : shownBy },
    { kind: "property renamed", what: "renamed", properties: [renamed], shownBy: [...shownBy, ...missing] },
  ];
};

const flagFaults = (
  property: SchemaProperty,
  seen: readonly Sighting[],
  { owner, basis }: { readonly owner: PropertyOwner; readonly basis: Basis },
): readonly PropertyFault[] => [
  {
    kind: property.required ? "required off" : "required on",
    what: property.required ? "no longer required" : "required",
    properties: [{ ...property, required: !property.required }],
    shownBy: lacking(property, basis.sightings.objects.get(owner.name) ?? []),
  },
  {
    kind: property.nullable ? "nullable off" : "nullable on",
    what: property.nullable ? "no longer nullable" : "nullable",
    properties: [{ ...property, nullable: !property.nullable }],
    shownBy: seen.filter(({ value }) => value === null && !isAnything(property.type)),
  },
];

const isAnything = (type: SchemaType): boolean =>
  type.kind === "unknown" || (type.kind === "primitive" && /^Json$|Stream$/.test(type.name));

/** A type in short, for titles. */
export const textOf = (type: SchemaType): string => {
  switch (type.kind) {
    case "primitive":
    case "named":
      return type.name;
    case "collection":
      return `${textOf(type.of)}[]`;
    case "enum":
      return type.members.join(" | ");
    case "union":
      return type.of.map(textOf).join(" or ");
    case "object":
    case "unknown":
      return type.kind;
  }
};
