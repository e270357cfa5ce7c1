import { type AssignmentLayout, assignmentDocument, valueLayout } from "./assignment-document.js";
import type { CodeStatement, ConstantStatement, ExportStatement, InterfaceStatement } from "./code-file.js";
import { type Document, canBreak, group, ifBreak, indent, join, line } from "./documents.js";
import { type ExpressionContext, expressionDocument } from "./expression-document.js";
import { stringText } from "./quoting.js";
import type { Expression } from "./expression.js";
import type { ModuleImport, SymbolNames } from "./symbol-names.js";
import { typeArgumentsDocument, typeDocument } from "./type-document.js";
import { isBrokenUnion } from "./type-layout.js";

/** The document of a statement without a body of its own. */
export const statementDocument = (
  statement: Exclude<CodeStatement, InterfaceStatement>,
  context: ExpressionContext,
): Document => {
  switch (statement.kind) {
    case "alias": {
      const { name, type } = statement;
      const layout = isBrokenUnion(type) ? "break-after-operator" : "fluid";
      return [assignmentDocument(layout, `export type ${name} =`, typeDocument(type, context.names, "alias")), ";"];
    }
    case "constant":
      return constantDocument(statement, context);
    case "export":
      return exportDocument(statement, context.names);
    case "call":
      return [expressionDocument(statement.call, context), ";"];
    case "module":
      return "export {};";
  }
};

const constantDocument = ({ name, type, value }: ConstantStatement, context: ExpressionContext): Document => {
  const isFunction = value.kind === "arrow";
  const annotation =
    type === undefined ? "" : [": ", typeDocument(type, context.names, isFunction ? "function" : "alone")];
  const layout = constantLayout(value, { isBreakable: canBreak(annotation), isComplex: isComplex(type) });
  const left = ["export const ", group([name, annotation]), " ="];
  return group([assignmentDocument(layout, left, expressionDocument(value, context)), ";"]);
};

const constantLayout = (value: Expression, type: TypeTraits): AssignmentLayout => {
  if (type.isComplex || (value.kind === "arrow" && type.isBreakable)) return "break-left";
  const layout = valueLayout(value);
  return layout === "never-break-after-operator" && type.isBreakable ? "fluid" : layout;
};

/** What the layout of a constant depends on beside its value. */
interface TypeTraits {
  readonly isBreakable: boolean;
  readonly isComplex: boolean;
}

/** Several type arguments, one of which has some itself. */
const isComplex = (type: ConstantStatement["type"]): boolean =>
  type !== undefined &&
  type.arguments.length > 1 &&
  type.arguments.some((argument) => argument.kind === "reference" && argument.arguments.length > 0);

const exportDocument = ({ path, names: exported, isTypeOnly }: ExportStatement, names: SymbolNames): Document => {
  const list = exported === "all" ? "*" : namesDocument(exported);
  return ["export ", isTypeOnly ? "type " : "", list, ` from ${stringText(names.moduleAt(path))};`];
};

/** The document of an import. */
export const importDocument = ({ from, names, isTypeOnly }: ModuleImport): Document => {
  const [only = ""] = names;
  const list = only.startsWith("*") ? only : namesDocument(names);
  return ["import ", isTypeOnly ? "type " : "", list, ` from ${stringText(from)};`];
};

/** A single name does not break the line. */
const namesDocument = (names: readonly string[]): Document =>
  names.length === 1
    ? ["{ ", ...names, " }"]
    : group(["{", indent([line, join([",", line], [...names])]), ifBreak(","), line, "}"]);

/** The beginning of an interface, up to its brace. */
export const interfaceHead = ({ name, extends: base }: InterfaceStatement, names: SymbolNames): Document => [
  `export interface ${name}`,
  ...(base === undefined ? [] : [" extends ", names.inType(base.symbol), typeArgumentsDocument(base.arguments, names)]),
  " {",
];
