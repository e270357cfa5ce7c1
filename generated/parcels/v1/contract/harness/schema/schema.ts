export { checkAnswer } from "./check-answer.js";
export { checkBody } from "./check-body.js";
export type { DocumentedBody } from "./check-body.js";
export { checkValue } from "./check-value.js";
export { namesIn, pointerTo } from "./pointer.js";
export type {
  CheckBasis,
  JsonObject,
  JsonValue,
  PrimitiveName,
  Schema,
  SchemaCheck,
  SchemaDefinition,
  SchemaEnum,
  SchemaFault,
  SchemaProperty,
  SchemaRule,
  SchemaStructure,
  SchemaType,
} from "./schema-types.js";
