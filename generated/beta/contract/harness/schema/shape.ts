import type { Schema, SchemaProperty, SchemaStructure } from "./schema-types.js";

/** What an object may have: own and inherited properties in one. */
export interface Shape {
  readonly properties: ReadonlyMap<string, SchemaProperty>;
  /** Names of the properties that it must have. */
  readonly required: readonly string[];
  readonly isOpen: boolean;
  /** Names of properties that it may have beside these, `*` for any text. */
  readonly extensions: readonly string[];
}

const shapes = new WeakMap<Schema, Map<string, Shape>>();

/** Shape of a structured type; made once for a schema, since a type of a hundred properties is met a thousand times. */
export const shapeOf = (name: string, schema: Schema): Shape => {
  const known = shapes.get(schema) ?? new Map<string, Shape>();
  shapes.set(schema, known);
  const shape = known.get(name) ?? makeShape(name, schema);
  known.set(name, shape);
  return shape;
};

const makeShape = (name: string, schema: Schema): Shape => {
  const chain = baseChain(name, schema);
  return {
    ...shapeOfProperties([...chain].reverse().flatMap((definition) => definition.properties)),
    isOpen: chain.some((definition) => definition.isOpen),
    extensions: chain.flatMap(({ extensions = [] }) => extensions),
  };
};

/** Shape of an inline object: open where nothing is known of it. */
export const shapeOfProperties = (properties: readonly SchemaProperty[]): Shape => {
  const byName = new Map(properties.map((property) => [property.name, property]));
  const required = [...byName.values()]
    .filter((property) => property.required && property.isRelationship !== true)
    .map((property) => property.name);
  return { properties: byName, required, isOpen: properties.length === 0, extensions: [] };
};

/** Whether a type is another one, or derived from it over any number of steps. */
export const derivesFrom = (name: string, ancestor: string, schema: Schema): boolean =>
  name === ancestor || baseChain(name, schema).some((definition) => definition.name === ancestor);

/** The type and its bases, nearest first; ends where the pages make a circle. */
const baseChain = (name: string, schema: Schema): readonly SchemaStructure[] => {
  const chain: SchemaStructure[] = [];
  const seen = new Set<string>();
  for (let next: string | undefined = name; next !== undefined && !seen.has(next);) {
    seen.add(next);
    const definition = schema.get(next);
    if (definition?.kind !== "structured") break;
    chain.push(definition);
    next = definition.base;
  }
  return chain;
};
