import { nounPrefix, type JsonSchema } from "./json-schema.js";

/**
 * JSON whose objects have their members in the order in which the schema names them. Members that it does not name come
 * after them, and what it says nothing of, as the body of an example, stays as it is.
 */
export const inSchemaOrder = (value: unknown, schema: JsonSchema, nouns: Nouns = schema.$defs ?? {}): unknown => {
  if (typeof value !== "object" || value === null) return value;
  const { items, properties } = schemaFor(value, schema, nouns);
  if (Array.isArray(value)) return items === undefined ? value : value.map((one) => inSchemaOrder(one, items, nouns));
  return properties === undefined ? value : membersInOrder(value, properties, nouns);
};

type Nouns = Readonly<Record<string, JsonSchema>>;

/** The schema of a value itself: the noun that is referred to, the alternative of its kind. */
const schemaFor = (value: object, schema: JsonSchema, nouns: Nouns): JsonSchema => {
  if (schema.$ref !== undefined) return schemaFor(value, nouns[schema.$ref.slice(nounPrefix.length)] ?? {}, nouns);
  if (schema.oneOf === undefined) return schema;
  const kind = "kind" in value ? value.kind : undefined;
  for (const alternative of schema.oneOf) {
    const found = schemaFor(value, alternative, nouns);
    if (found.properties?.kind?.const === kind) return found;
  }
  return {};
};

const membersInOrder = (value: object, properties: Nouns, nouns: Nouns): unknown => {
  const rest: Record<string, unknown> = { ...value };
  const ordered: Record<string, unknown> = {};
  for (const name in properties) {
    if (!Object.hasOwn(rest, name)) continue;
    ordered[name] = inSchemaOrder(rest[name], properties[name] ?? {}, nouns);
    delete rest[name];
  }
  return { ...ordered, ...rest };
};
