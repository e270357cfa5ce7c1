import type {
  Schema,
  SchemaDefinition,
  SchemaProperty,
  SchemaType,
} from "../../../../templates/contract/harness/schema/schema.js";

export const primitive = (name: Extract<SchemaType, { readonly kind: "primitive" }>["name"]): SchemaType => ({
  kind: "primitive",
  name,
});

export const text = primitive("Edm.String");

export const named = (name: string): SchemaType => ({ kind: "named", name });

export const collection = (of: SchemaType): SchemaType => ({ kind: "collection", of });

export const property = (name: string, type: SchemaType, facts: Partial<SchemaProperty> = {}): SchemaProperty => ({
  name,
  type,
  required: false,
  nullable: false,
  ...facts,
});

const structure = (name: string, properties: readonly SchemaProperty[], base?: string): SchemaDefinition => ({
  kind: "structured",
  name,
  ...(base !== undefined && { base }),
  isOpen: false,
  properties,
});

/** `lamp` is derived from `thing`, `deskLamp` from `lamp`; `box` is open; `left` and `right` go round in a circle. */
export const schema: Schema = new Map<string, SchemaDefinition>(
  [
    structure("x.thing", [property("id", text, { required: true })]),
    structure(
      "x.lamp",
      [
        property("watts", primitive("Edm.Int32")),
        property("color", named("x.color")),
        property("place", text, { nullable: true }),
        property("parts", collection(named("x.thing"))),
        property("room", named("x.thing"), { required: true, isRelationship: true }),
      ],
      "x.thing",
    ),
    structure("x.deskLamp", [property("arm", text)], "x.lamp"),
    { ...structure("x.box", []), isOpen: true },
    structure("x.left", [property("a", text)], "x.right"),
    structure("x.right", [property("b", text)], "x.left"),
    { kind: "enum" as const, name: "x.color", members: [{ name: "red" }, { name: "green" }] },
  ].map((definition) => [definition.name, definition]),
);
