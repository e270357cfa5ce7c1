import { array, boolean, constant, constantFrom, oneof, option, record } from "fast-check";
import type { Arbitrary } from "fast-check";
import type { CodeStatement } from "../../../../generator/emit/typescript/code/code-file.js";
import { anyBlockCall, anyCall, anyExpression } from "./any-expression.js";
import { anyDoc, anyLooseType, anyName, anyType } from "./any-type.js";

/** Statements of each kind. */
export const anyStatement: Readonly<Record<CodeStatement["kind"], Arbitrary<CodeStatement>>> = {
  interface: record({
    kind: constant("interface" as const),
    name: anyName,
    doc: anyDoc,
    extends: option(anyType.reference, { nil: undefined }),
    members: array(anyType.member, { maxLength: 4 }),
  }),
  alias: record({ kind: constant("alias" as const), name: anyName, doc: anyDoc, type: anyType.type }),
  constant: oneof(
    record({ kind: constant("constant" as const), name: anyName, doc: anyDoc, value: anyExpression }),
    record({ kind: constant("constant" as const), name: anyName, type: anyLooseType.reference, value: anyExpression }),
  ),
  export: record({
    kind: constant("export" as const),
    path: constantFrom("types/user", "a/b"),
    names: oneof(constant("all" as const), array(anyName, { minLength: 1, maxLength: 8 })),
    isTypeOnly: boolean(),
  }),
  call: oneof(anyCall, anyBlockCall).map((call) => ({ kind: "call" as const, call })),
  module: constant({ kind: "module" as const }),
};
