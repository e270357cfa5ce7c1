import type { JsonValue } from "../../../generator/model/json.js";
import type {
  PrimitiveName,
  SchemaDefinition,
  SchemaType,
} from "../../../templates/contract/harness/schema/schema-types.js";
import { isObject } from "../../../generator/json/is-object.js";

/** Types by qualified name. */
export type Types = Readonly<Record<string, SchemaDefinition>>;

/** Whether a value has the form of a type, its members left alone: a second opinion beside the check that is tested. */
export const fits = (value: JsonValue, type: SchemaType, types: Types): boolean => {
  switch (type.kind) {
    case "primitive":
      return fitsPrimitive(value, type.name);
    case "collection":
      return Array.isArray(value) && value.every((element) => fits(element, type.of, types));
    case "enum":
      return isOneOf(value, type.members);
    case "union":
      return type.of.some((one) => fits(value, one, types));
    case "object":
      return isObject(value);
    case "named": {
      const definition = types[type.name];
      if (definition?.kind === "enum")
        return isOneOf(
          value,
          definition.members.map(({ name }) => name),
        );
      return definition === undefined || isObject(value);
    }
    case "unknown":
      return true;
  }
};

/** The values that a text gives: flags stand in one, as in `a,b` (OData JSON Format 4.01, section 7.1). */
export const flagsOf = (text: string): readonly string[] => text.split(",").map((part) => part.trim());

const isOneOf = (value: JsonValue, members: readonly string[]): boolean =>
  typeof value === "string" && (members.length === 0 || flagsOf(value).every((flag) => members.includes(flag)));

/** Forms as in JSON (OData JSON Format 4.01, section 7.1); 64 bits and decimals may be text. */
const fitsPrimitive = (value: JsonValue, name: PrimitiveName): boolean => {
  switch (name) {
    case "Json":
    case "Edm.Stream":
      return true;
    case "Edm.Boolean":
      return typeof value === "boolean";
    case "Edm.Byte":
    case "Edm.SByte":
    case "Edm.Int16":
    case "Edm.Int32":
      return Number.isInteger(value);
    case "Edm.Int64":
    case "Edm.Single":
    case "Edm.Double":
    case "Edm.Decimal":
      return typeof value === "number" || (typeof value === "string" && value.trim() !== "" && !isNaN(Number(value)));
    case "Edm.String":
    case "Edm.Binary":
    case "Edm.DateTimeOffset":
    case "Edm.Date":
    case "Edm.TimeOfDay":
    case "Edm.Duration":
    case "Edm.Guid":
      return typeof value === "string";
  }
};
