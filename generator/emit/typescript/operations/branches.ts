import { byText, groupBy } from "../../../lists/group-by.js";
import type { NamePlan } from "../names/name-plan.js";
import type { Operation } from "../../../model/operation.js";
import { lowerFirst } from "../../../text/casing.js";
import { fileStem } from "../names/file-stem.js";
import { isCallable } from "../../../api/is-callable.js";
import { typeIdentifier } from "../names/type-identifier.js";
import { unusedName } from "../names/unused-name.js";
import { operationName } from "../names/operation-name.js";

/** The calls whose names begin alike, as far as they go into one file. */
export interface Branch {
  /** The first name, as in `users`. */
  readonly first: string;
  /** Name of the constant, as in `usersOperations`. */
  readonly name: string;
  /** Below the output folder, without its ending. */
  readonly path: string;
  /** Operations by the name of their call, sorted. */
  readonly calls: readonly (readonly [name: string, operations: readonly Operation[]])[];
}

/** The branches of a client, sorted. */
export const branchesOf = (operations: readonly Operation[], { accesses }: NamePlan): readonly Branch[] => {
  const callable = operations.filter(isCallable);
  const calls = [...groupBy(callable, ({ id, method }) => operationName(accesses.get(id) ?? [], method))];
  calls.sort(([left], [right]) => byText(left, right));
  const names = new Set<string>();
  const stems = new Set<string>();
  return [...groupBy(calls, ([name]) => firstName(name))]
    .flatMap(([first, below]) => parts(below).map((part) => ({ first, calls: part })))
    .map((branch) => ({
      ...branch,
      name: unusedName(constantName(branch.first), names),
      path: `operations/${unusedName(fileStem(branch.first), stems)}`,
    }));
};

const firstName = (name: string): string => name.split(".", 1)[0] ?? name;

const constantName = (first: string): string =>
  `${[...lowerFirst(typeIdentifier(first))].slice(0, longest).join("")}Operations`;

/** So that a line has room for what stands around a name. */
const longest = 60;

/** Calls of one file: TypeScript declares no type of more than a million characters, and a call has some 300. */
const most = 1500;

const parts = <Value>(values: readonly Value[]): readonly (readonly Value[])[] =>
  Array.from({ length: Math.ceil(values.length / most) }, (_, index) => values.slice(index * most, (index + 1) * most));
