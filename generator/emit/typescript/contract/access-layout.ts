import type { AccessArgument, AccessStep } from "../names/name-plan.js";
import type { Operation } from "../../../model/operation.js";
import { propertyAccess } from "../code/quoting.js";
import { callOf } from "../layout/call-of.js";
import { keyText } from "../layout/key-text.js";
import { type Layout, bracketed, member, plain } from "../layout/layout.js";
import { stringText } from "../layout/string-text.js";
import type { StepLayout } from "./call-layout.js";

/** A step with what it needs. */
export interface AccessLayout extends StepLayout {
  /** An argument calls the runtime's `literal`. */
  readonly needsLiteral?: boolean;
}

/** The way through the client to an operation, with the example's own values. */
export const accessLayouts = (
  steps: readonly AccessStep[],
  values: Readonly<Record<string, string>>,
  operation: Operation,
): readonly AccessLayout[] =>
  steps.map((step) => {
    const access = propertyAccess(step.name);
    switch (step.kind) {
      case "property":
        return { access };
      case "value":
        return { access, arguments: [plain(stringText(`${step.prefix ?? ""}${valueOf(step.parameter, values)}`))] };
      case "call":
        return { access, ...callArguments(step.arguments, values, operation) };
    }
  });

const callArguments = (
  list: readonly AccessArgument[],
  values: Readonly<Record<string, string>>,
  operation: Operation,
): Pick<AccessLayout, "arguments" | "needsLiteral"> => {
  const written = list.map((argument) => argumentCode(argument, valueOf(argument.parameter, values), operation));
  const needsLiteral = written.some((argument) => argument.needsLiteral);
  const layouts = written.map(({ layout }) => layout);
  const isPositional = list.length === 1 && list[0]?.name === "";
  if (isPositional || list.length === 0) return { arguments: layouts, needsLiteral };
  const members = layouts.map((layout, index) => member(keyText(list[index]?.name ?? ""), layout));
  return { arguments: [bracketed("{}", members)], needsLiteral };
};

const valueOf = (parameter: string, values: Readonly<Record<string, string>>): string =>
  Object.hasOwn(values, parameter) ? (values[parameter] ?? "") : `{${parameter}}`;

/** A quoted value is a string; any other one is a number or a Boolean where the docs say so, else a literal. */
const argumentCode = (
  { parameter, quoted }: AccessArgument,
  value: string,
  operation: Operation,
): { readonly layout: Layout; readonly needsLiteral: boolean } => {
  if (quoted) return { layout: plain(stringText(value)), needsLiteral: false };
  const type = operation.parameters.find(({ name }) => name === parameter)?.type;
  const isNumber = type?.kind === "primitive" && numericTypes.has(type.name) && String(Number(value)) === value;
  const isBoolean = type?.kind === "primitive" && type.name === "Edm.Boolean" && /^(?:true|false)$/.test(value);
  const needsLiteral = !isNumber && !isBoolean;
  return { layout: needsLiteral ? callOf("literal", [plain(stringText(value))]) : plain(value), needsLiteral };
};

const numericTypes: ReadonlySet<string> = new Set(
  ["Byte", "SByte", "Int16", "Int32", "Int64", "Single", "Double", "Decimal"].map((name) => `Edm.${name}`),
);
