import {
  array,
  boolean,
  constant,
  constantFrom,
  letrec,
  oneof,
  option,
  record,
  string,
  stringMatching,
} from "fast-check";
import type { Arbitrary, LetrecTypedTie } from "fast-check";
import type { CodeSymbol } from "../../../../generator/emit/typescript/code/symbol.js";
import type {
  MemberNode,
  ParameterNode,
  ReferenceNode,
  TypeNode,
} from "../../../../generator/emit/typescript/code/type-node.js";

/** A name as the program declares it, of any length up to half a line. */
export const anyName: Arbitrary<string> = oneof(
  stringMatching(/^[a-z]{1,6}$/).map((name) => `${name}_`),
  stringMatching(/^[A-Z][a-z]{1,60}$/),
  constantFrom("$", "_", "client", "options"),
);

/** A key: mostly a name, else anything. */
export const anyKey: Arbitrary<string> = oneof(
  { weight: 4, arbitrary: anyName },
  string({ maxLength: 20 }),
  constantFrom(
    "a",
    "name",
    "items",
    "@odata.type",
    "a-b",
    "1",
    "größe",
    "字",
    "__proto__",
    "new",
    'a"b',
    "it's",
    "a\\",
    "`\\\\",
  ),
);

/** A symbol of this file, of another one, of none, or of a module that is imported as a whole. */
export const anySymbol: Arbitrary<CodeSymbol> = oneof(
  anyName.map((name) => ({ name })),
  record({ name: anyName, path: constantFrom("types/user", "types/a/b", "runtime/index", "file") }),
  anyName.map((name) => ({ name, path: "types/index", namespace: "types" })),
);

interface Types {
  readonly type: TypeNode;
  readonly reference: ReferenceNode;
  readonly parameter: ParameterNode;
  readonly member: MemberNode;
}

type Tie = LetrecTypedTie<Types>;

const shared = { depthIdentifier: "type", maxDepth: 4, depthSize: "small" } as const;

const leaves = [
  record({
    kind: constant("keyword" as const),
    name: constantFrom("string", "number", "boolean", "unknown", "undefined", "null", "void", "never"),
  }),
  record({
    kind: constant("literal" as const),
    value: oneof(string({ maxLength: 40 }), constantFrom("\\", "`\\", "a\\\\")),
  }),
  record({
    kind: constant("template" as const),
    texts: array(constantFrom("", "@", "a`b", "${x}", "\\"), { minLength: 1, maxLength: 3 }),
  }),
  record({ kind: constant("typeof" as const), symbol: anyName.map((name) => ({ name })) }),
] as const;

const types = (tie: Tie, minLength: number, maxLength: number): Arbitrary<TypeNode[]> =>
  array(tie("type"), { minLength, maxLength, depthIdentifier: "type" });

const parameter = (tie: Tie): Arbitrary<ParameterNode> =>
  record({ name: anyName, isOptional: boolean(), type: tie("type") });

const parameters = (tie: Tie): Arbitrary<ParameterNode[]> =>
  array(tie("parameter"), { maxLength: 3, depthIdentifier: "type" });

const composed = (tie: Tie, isExpanded: Arbitrary<boolean>): readonly Arbitrary<TypeNode>[] => [
  tie("reference"),
  record({ kind: constant("array" as const), of: tie("type") }),
  record({ kind: constant("union" as const), of: types(tie, 2, 6) }),
  record({ kind: constant("intersection" as const), of: types(tie, 2, 4) }),
  record({
    kind: constant("object" as const),
    members: array(tie("member"), { maxLength: 3, depthIdentifier: "type" }),
    isExpanded,
  }),
  record({ kind: constant("function" as const), parameters: parameters(tie), returns: tie("type") }),
];

const members = (tie: Tie, doc: Arbitrary<string | undefined>): readonly Arbitrary<MemberNode>[] => [
  record({
    kind: constant("property" as const),
    name: oneof(
      anyKey,
      anyName.map((name) => ({ name, path: "runtime/index" })),
    ),
    doc,
    isReadonly: boolean(),
    isOptional: boolean(),
    type: tie("type"),
  }),
  record({ kind: constant("method" as const), name: anyKey, doc, parameters: parameters(tie), returns: tie("type") }),
  record({
    kind: constant("index" as const),
    name: anyName,
    key: constantFrom<TypeNode>({ kind: "keyword", name: "string" }, { kind: "template", texts: ["", "@", ""] }),
    type: tie("type"),
  }),
];

const typesWith = (doc: Arbitrary<string | undefined>, isExpanded: Arbitrary<boolean>) =>
  letrec<Types>((tie) => ({
    type: oneof(shared, ...leaves, ...composed(tie, isExpanded)),
    reference: record({ kind: constant("reference" as const), symbol: anySymbol, arguments: types(tie, 0, 3) }),
    parameter: parameter(tie),
    member: oneof(...members(tie, doc)),
  }));

/** What a comment says, if anything. */
export const anyDoc = option(constantFrom("One line.", "Two\nlines.", "A list:\n- one\n\n- two  "), { nil: undefined });

/** Types of any kind, and what they consist of. */
export const anyType = typesWith(anyDoc, boolean());

/** Types as expressions have them: nothing in them breaks a line by itself. */
export const anyLooseType = typesWith(constant(undefined), constant(false));
