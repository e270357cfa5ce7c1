import ts from "typescript-5.9";
import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.js";
import type { CheckedProgram } from "./checked-program.js";
import { nodesOf, placeOf } from "./program.js";

/** What standards name is called so by every family of docs, though a dialect may list it too; and the one version that has no name. */
const namesOfStandards: ReadonlySet<string> = new Set([
  ...["http", "https", "accept", "authorization", "content-type", "content-length", "location", "value", "default"],
]);

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}{2,}/gu) ?? [];

/** What the dialect lists, and the longer words of its phrases, in lower case. */
const listed: ReadonlySet<string> = new Set(
  textsIn(microsoftGraph)
    .map((text) => text.toLowerCase())
    .flatMap((text) => [text, ...wordsIn(text).filter((word) => word.length > 3)])
    .filter((word) => !namesOfStandards.has(word)),
);

/**
 * The literals in files with words that pages are written in, as in `generator/parse/rows/row-name.ts:7 /\bdeprecated\b/`.
 *
 * Two words of a text or of a pattern are always some family's; one is where the dialect lists it. A literal whose type is a
 * choice of literals is a name of the program, whatever docs call the same thing.
 */
export const dialectWords = ({ files, checker }: CheckedProgram, folder: string): readonly string[] =>
  files
    .filter(({ path }) => path.startsWith(folder))
    .flatMap((file) =>
      nodesOf(file, isLiteral)
        .filter((node) => holdsWords(node, checker))
        .map((node) => `${placeOf(file, node)} ${node.getText(file.tree)}`),
    );

type Literal = ts.RegularExpressionLiteral | ts.StringLiteralLike | ts.TemplateExpression | ts.NewExpression;

const isLiteral = (node: ts.Node): node is Literal =>
  ts.isRegularExpressionLiteral(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isStringLiteralLike(node) && !ts.isLiteralTypeNode(node.parent) && !isModuleName(node)) ||
  (ts.isNewExpression(node) && node.expression.getText() === "RegExp");

const isModuleName = ({ parent }: ts.StringLiteralLike): boolean =>
  ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);

const holdsWords = (node: Literal, checker: ts.TypeChecker): boolean => {
  // A pattern that is put together has its words elsewhere: the tags of dialects do that.
  if (ts.isNewExpression(node)) return true;
  if (ts.isRegularExpressionLiteral(node)) return isOfFamily(wordsOfPattern(node.text));
  const isPattern = ts.isTaggedTemplateExpression(node.parent);
  if (isPattern) return isOfFamily(wordsOfPattern(textOf(node)));
  if (ts.isStringLiteralLike(node) && isName(node, checker)) return false;
  const text = textOf(node);
  return /\p{L}{2,}\s+\p{L}{2,}/u.test(text) || listed.has(text.trim().toLowerCase());
};

/** With a mark in place of what is put in. */
const textOf = (node: ts.StringLiteralLike | ts.TemplateExpression): string =>
  ts.isTemplateExpression(node)
    ? [node.head.rawText ?? "", ...node.templateSpans.map(({ literal }) => literal.rawText ?? "")].join("\u0000")
    : ts.isNoSubstitutionTemplateLiteral(node)
      ? (node.rawText ?? node.text)
      : node.text;

/** The runs of letters that a pattern looks for: escapes, classes and names of groups are none. */
const wordsOfPattern = (pattern: string): readonly string[] =>
  wordsIn(
    pattern
      .replace(/^\/(.*)\/[a-z]*$/s, "$1")
      .replaceAll(/\\(?:u[\da-f]{4}|[a-z](?:\{[^}]*\})?)/gi, " ")
      .replaceAll(/\[(?:[^\]\\]|\\.)*\]|\(\?<\w+>/g, " "),
  );

const isOfFamily = (words: readonly string[]): boolean =>
  words.length > 1 || words.some((word) => listed.has(word.toLowerCase()));

/** Whether a literal stands where nothing but one of some literals, or the name of a member, may stand. */
const isName = (node: ts.StringLiteralLike, checker: ts.TypeChecker): boolean => {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InKeyword) return true;
  const type = ts.isCaseClause(parent)
    ? checker.getTypeAtLocation(parent.parent.parent.expression)
    : ts.isBinaryExpression(parent) && !isDefault(parent)
      ? checker.getTypeAtLocation(parent.left === node ? parent.right : parent.left)
      : checker.getContextualType(node);
  return type !== undefined && isChoice(type);
};

const isDefault = ({ operatorToken }: ts.BinaryExpression): boolean =>
  operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;

const isChoice = (type: ts.Type): boolean => {
  if (type.isUnion()) return type.types.every((part) => isChoice(part) || isNothing(part));
  const limit = type.isTypeParameter() ? type.getConstraint() : undefined;
  return (
    type.isStringLiteral() ||
    (type.flags & ts.TypeFlags.TemplateLiteral) !== 0 ||
    (limit !== undefined && isChoice(limit))
  );
};

const isNothing = ({ flags }: ts.Type): boolean => (flags & ts.TypeFlags.Undefined) !== 0;
