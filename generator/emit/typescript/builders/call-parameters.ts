import type { TypeRef } from "../../../model/type.js";
import { propertyKey } from "../code/quoting.js";
import type { MethodParameter } from "../code/declarations.js";
import type { CallParameter } from "../../../api/path-tree.js";
import type { StepArgument } from "../../../api/path-steps.js";

/** The parameters of a call: an object with a member per named argument, or one value for a positional one. */
export const callParameters = (parameters: readonly CallParameter[]): readonly MethodParameter[] => {
  const [only, ...others] = parameters;
  if (only === undefined) return [];
  if (only.name === "" && others.length === 0) return [{ name: "value", optional: false, type: argumentType(only) }];
  const members = parameters.map((parameter) => `${propertyKey(parameter.name)}: ${argumentType(parameter)}`);
  return [{ name: "values", optional: false, type: `{ ${members.join("; ")} }` }];
};

/** Whether the parameters mention the runtime's `Literal`. */
export const takesLiteral = (parameters: readonly CallParameter[]): boolean =>
  parameters.some(({ uses }) => uses.some(({ quoted }) => !quoted));

const argumentType = ({ uses }: CallParameter): string =>
  [...new Set(uses.flatMap(typesOfArgument))].sort().join(" | ");

/**
 * The runtime puts strings in quotes, so that an argument without quotes is anything else (OData URL Conventions 4.01, section 5.1.1.6).
 * A page that leaves the quotes of a string out is followed by `Literal`.
 */
const typesOfArgument = ({ quoted, type }: StepArgument): readonly string[] =>
  quoted ? ["string"] : [...unquotedTypes(type), "Literal"];

const unquotedTypes = (type: TypeRef): readonly string[] => {
  if (type.kind !== "primitive") return ["string", "number", "boolean", "Date"];
  switch (type.name) {
    case "Edm.Boolean":
      return ["boolean"];
    case "Edm.Byte":
    case "Edm.SByte":
    case "Edm.Int16":
    case "Edm.Int32":
    case "Edm.Int64":
    case "Edm.Single":
    case "Edm.Double":
    case "Edm.Decimal":
      return ["number"];
    case "Edm.DateTimeOffset":
    case "Edm.Date":
      return ["Date"];
    case "Edm.String":
      return ["string"];
    case "Edm.TimeOfDay":
    case "Edm.Duration":
    case "Edm.Guid":
    case "Edm.Binary":
    case "Edm.Stream":
      return [];
    case "Json":
      return ["string", "number", "boolean", "Date"];
  }
};
