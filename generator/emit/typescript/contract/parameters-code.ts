import type { Operation } from "../../../model/operation.js";
import type { TypeRef } from "../../../model/type.js";
import { callOf } from "../layout/call-of.js";
import { keyText } from "../layout/key-text.js";
import { type Layout, bracketed, member, plain } from "../layout/layout.js";
import { stringText } from "../layout/string-text.js";
import { methodParameters, type MethodParameters } from "../../../api/method-parameters.js";
import { typeText } from "../types/type-text.js";
import { type Code, code } from "./code.js";
import type { ContractContext } from "./context.js";

/** The headers or query parameters that an example shows, and the operations that its method calls. */
export interface ShownParameters {
  readonly place: "header" | "query";
  readonly shown: readonly (readonly [name: string, value: string])[];
  readonly operations: readonly Operation[];
}

/** The member of the options that holds headers or query parameters, required ones that the example leaves out included; `undefined` where it is empty. */
export const parametersCode = (
  { place, shown, operations }: ShownParameters,
  { naming }: ContractContext,
): Code | undefined => {
  const known = methodParameters(operations, place);
  const given = shown.map(([name, value]) =>
    givenCode(value, { name, known: findParameter(known, name, place), naming }),
  );
  const names = new Set(given.map(({ name }) => name));
  const missing = known.filter(({ name, isRequired }) => isRequired && !names.has(name));
  const members = [
    ...given.map(({ name, layout }) => member(keyText(name), layout)),
    ...missing.map(({ name }) => member(keyText(name), plain("missing()"))),
  ];
  if (members.length === 0) return undefined;
  return code(member(place === "header" ? "headers" : "query", bracketed("{}", members)), {
    harness: [...given.flatMap(({ harness }) => harness), ...(missing.length === 0 ? [] : ["missing"])],
  });
};

/** Letter case tells parameters of a query apart, and no headers (RFC 9110, section 5.1). */
const findParameter = (
  known: readonly MethodParameters[],
  name: string,
  place: ShownParameters["place"],
): MethodParameters | undefined =>
  known.find((parameter) =>
    place === "header" ? parameter.name.toLowerCase() === name.toLowerCase() : parameter.name === name,
  );

interface Given {
  readonly name: string;
  readonly layout: Layout;
  readonly harness: readonly string[];
}

interface Documented {
  /** As the example writes it. */
  readonly name: string;
  readonly known: MethodParameters | undefined;
  readonly naming: ContractContext["naming"];
}

const givenCode = (value: string, { name, known, naming }: Documented): Given => {
  const text = plain(stringText(value));
  if (known === undefined) return { name, layout: text, harness: [] };
  const types = known.uses.map(({ type }) => type);
  if (types.some((type) => takesText(type, value, naming))) return { name: known.name, layout: text, harness: [] };
  if (types.some((type) => isValueOf(type, value, naming)))
    return { name: known.name, layout: plain(value), harness: [] };
  return { name: known.name, layout: callOf("coerced", [text]), harness: ["coerced"] };
};

const takesText = (type: TypeRef, value: string, naming: ContractContext["naming"]): boolean => {
  if (type.kind === "enum") return !naming.closedEnums || type.members.includes(value);
  return type.kind === "unknown" || (type.kind === "primitive" && !/^(?:number|boolean)$/.test(typeText(type, naming)));
};

const isValueOf = (type: TypeRef, value: string, naming: ContractContext["naming"]): boolean => {
  const text = typeText(type, naming);
  if (text === "boolean") return value === "true" || value === "false";
  return text === "number" && String(Number(value)) === value;
};
