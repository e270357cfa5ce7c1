import {
  array,
  boolean,
  constant,
  constantFrom,
  double,
  integer,
  letrec,
  oneof,
  option,
  record,
  string,
  tuple,
} from "fast-check";
import type { Arbitrary, LetrecTypedTie } from "fast-check";
import type {
  CallNode,
  EntryNode,
  Expression,
  MethodCall,
} from "../../../../generator/emit/typescript/code/expression.js";
import { anyKey, anyLooseType, anyName } from "./any-type.js";

interface Expressions {
  readonly expression: Expression;
  /** What may stand before `satisfies`. */
  readonly operand: Expression;
  readonly called: CallNode;
  readonly entry: EntryNode;
  readonly method: MethodCall;
}

type Tie = LetrecTypedTie<Expressions>;

const anyString = string({ maxLength: 50 }).map((value) => ({ kind: "string" as const, value }));
const anyNumber = oneof(integer(), double({ noNaN: true, noDefaultInfinity: true }), constant(-0));
const anyFunction = anyName.map((name) => ({ name, path: "runtime/index" }));

const leaves: readonly Arbitrary<Expression>[] = [
  anyString,
  anyNumber.map((value) => ({ kind: "number", value })),
  boolean().map((value) => ({ kind: "boolean", value })),
  constant({ kind: "null" }),
  anyName.map((name) => ({ kind: "name", name })),
  anyFunction.map((symbol) => ({ kind: "symbol", symbol })),
  array(anyNumber, { maxLength: 40 }).map((numbers) => ({
    kind: "array",
    elements: numbers.map((value) => ({ kind: "number", value })),
  })),
];

const list = (tie: Tie, maxLength: number): Arbitrary<Expression[]> =>
  array(tie("expression"), { maxLength, depthIdentifier: "expression" });

const composed = (tie: Tie): readonly Arbitrary<Expression>[] => [
  tie("operand"),
  record({
    kind: constant("chain" as const),
    root: anyName,
    calls: array(tie("method"), { minLength: 1, maxLength: 4, depthIdentifier: "expression" }),
  }),
  record({ kind: constant("satisfies" as const), value: tie("operand"), type: anyLooseType.type }),
  record({ kind: constant("constant" as const), value: tie("operand") }),
  arrow(tie),
];

const arrow = (tie: Tie): Arbitrary<Expression> => {
  const parameter = oneof(
    anyName.map((name) => ({ name })),
    anyLooseType.parameter,
  );
  const body = tie("expression").filter(({ kind }) => kind !== "arrow" && kind !== "satisfies" && kind !== "constant");
  const parameters = array(parameter, { maxLength: 2 });
  return oneof(
    record({ kind: constant("arrow" as const), parameters, body }),
    record({ kind: constant("arrow" as const), parameters, returns: anyLooseType.type, body }),
  );
};

const operand = (tie: Tie): Arbitrary<Expression> =>
  oneof(
    record({ kind: constant("array" as const), elements: list(tie, 4) }),
    record({
      kind: constant("object" as const),
      members: array(tie("entry"), { maxLength: 4, depthIdentifier: "expression" }),
      isExpanded: boolean(),
    }),
    tie("called"),
  );

const called = (tie: Tie): Arbitrary<CallNode> =>
  record({
    kind: constant("call" as const),
    function: anyFunction,
    typeArguments: option(array(anyLooseType.type, { minLength: 1, maxLength: 2 }), { nil: [], freq: 3 }),
    arguments: list(tie, 3),
  });

const entry = (tie: Tie): Arbitrary<EntryNode> =>
  oneof(
    { weight: 6, arbitrary: record({ kind: constant("entry" as const), name: anyKey, value: tie("expression") }) },
    record({
      kind: constant("spread" as const),
      value: oneof(tie("called"), constant({ kind: "name" as const, name: "rest" })),
    }),
  );

const method = (tie: Tie): Arbitrary<MethodCall> => {
  const name = oneof({ weight: 5, arbitrary: anyName }, constantFrom("odd-name", "$count"));
  return record({ path: array(name, { minLength: 1, maxLength: 3 }), arguments: list(tie, 2) });
};

const expressions = letrec<Expressions>((tie) => ({
  expression: oneof({ depthIdentifier: "expression", maxDepth: 4, depthSize: "small" }, ...leaves, ...composed(tie)),
  operand: operand(tie),
  called: called(tie),
  entry: entry(tie),
  method: method(tie),
}));

/** An expression of any kind. */
export const anyExpression: Arbitrary<Expression> = expressions.expression;

/** A call of a function with anything. */
export const anyCall: Arbitrary<CallNode> = expressions.called;

/** A call with a function as its last argument that makes calls. */
export const anyBlockCall: Arbitrary<CallNode> = tuple(anyString, array(anyCall, { maxLength: 3 })).map(
  ([title, body]) => ({
    kind: "call",
    function: { name: "describePage", path: "contract/page" },
    arguments: [title, { kind: "arrow", parameters: [{ name: "example" }], body }],
  }),
);
