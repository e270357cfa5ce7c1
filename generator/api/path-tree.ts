import { groupBy } from "../lists/group-by.js";
import type { Operation } from "../model/operation.js";
import { commonSpelling } from "./common-spelling.js";
import { isCallable } from "./is-callable.js";
import { pathSteps, type PathStep, type StepArgument } from "./path-steps.js";

/** A place of the API's paths: what can be called there and where one can go from it. */
export interface PathNode {
  /** By HTTP method: more than one operation where pages name the same place in several ways. */
  readonly methods: ReadonlyMap<string, readonly Operation[]>;
  /** Sorted by key. */
  readonly children: readonly PathChild[];
}

/** A way from a node to the next one. */
export type PathChild =
  /** A fixed segment, an alternate key, or the addressing by path. */
  | (ChildParts & { readonly kind: "literal" | "key" | "colon" })
  /** All placeholders at one place lead to one node, those with a prefix or a suffix to one of their own. */
  | (ChildParts & { readonly kind: "value"; readonly prefix?: string; readonly suffix?: string })
  | (ChildParts & { readonly kind: "call"; readonly arguments: readonly CallParameter[] });

interface ChildParts {
  /** Tells it from its siblings. */
  readonly key: string;
  /** What most pages write there: a segment's text, or the name of a key or placeholder. */
  readonly spelling: string;
  /** What each operation has there. */
  readonly spellings: readonly string[];
  readonly node: PathNode;
}

/** An argument of a call as all pages together have it. */
export interface CallParameter {
  /** As most pages write it; empty for a positional one. */
  readonly name: string;
  readonly uses: readonly StepArgument[];
}

/** The tree of all paths, and the alternate keys that occur in them. */
export interface PathTree {
  readonly root: PathNode;
  /** Sorted. */
  readonly alternateKeys: ReadonlySet<string>;
}

/** The tree of all paths that can be called. */
export const pathTree = (operations: readonly Operation[]): PathTree => {
  const ways = operations
    .filter(isCallable)
    .sort(byId)
    .map((operation) => ({ operation, steps: pathSteps(operation) }));
  const keys = ways.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === "key" ? [step.name] : [])));
  return { root: nodeOf(ways, 0), alternateKeys: new Set(keys.sort()) };
};

/** What tells a step from the others behind the same node. Letter case does not: servers ignore it. */
export const stepKey = (step: PathStep): string => {
  switch (step.kind) {
    case "literal":
      return `/${step.text.toLowerCase()}`;
    case "value":
      // Sorts before the plain value, whose method takes any string.
      return `{${step.prefix ?? ""}${step.suffix === undefined ? "" : `|${step.suffix}`}}`.toLowerCase();
    case "key":
      return `(${step.name.toLowerCase()}=)`;
    case "colon":
      return ":";
    case "call":
      return `/${step.text.toLowerCase()}(${sortedNames(step.arguments).join(",")})`;
  }
};

/** Whether something stands around the value in its segment, as in `appId={id}` and `{id}.json`. */
export const isFramed = (child: PathChild): boolean =>
  child.kind === "value" && (child.prefix !== undefined || child.suffix !== undefined);

/** An operation with all of its steps. */
interface Way {
  readonly operation: Operation;
  readonly steps: readonly PathStep[];
}

/** The node that so many steps of each way lead to. */
const nodeOf = (ways: readonly Way[], depth: number): PathNode => {
  const ending = ways.filter(({ steps }) => steps.length === depth).map(({ operation }) => operation);
  const going = ways.flatMap((way) => {
    const step = way.steps[depth];
    return step === undefined ? [] : [{ way, step }];
  });
  const children = [...groupBy(going, ({ step }) => stepKey(step))].map(([key, group]) => {
    const node = nodeOf(
      group.map(({ way }) => way),
      depth + 1,
    );
    return childOf(
      key,
      group.map(({ step }) => step),
      node,
    );
  });
  return {
    methods: groupBy(ending, ({ method }) => method),
    children: children.sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
};

/** The steps are those of all ways that go through the child: of one kind, and equal but for their spelling. */
const childOf = (key: string, steps: readonly PathStep[], node: PathNode): PathChild => {
  const [first] = steps;
  if (first === undefined) throw new Error("Bug: a child of the path tree has no step.");
  const spellings = steps.map(spellingOf);
  const parts = { key, spelling: commonSpelling(spellings), spellings, node };
  switch (first.kind) {
    case "literal":
    case "key":
    case "colon":
      return { kind: first.kind, ...parts };
    case "value":
      return {
        kind: "value",
        ...parts,
        ...(first.prefix !== undefined && { prefix: first.prefix }),
        ...(first.suffix !== undefined && { suffix: first.suffix }),
      };
    case "call":
      return { kind: "call", ...parts, arguments: parametersOf(steps) };
  }
};

const spellingOf = (step: PathStep): string => {
  switch (step.kind) {
    case "literal":
    case "call":
      return step.text;
    case "value":
      return step.written;
    case "key":
      return step.name;
    case "colon":
      return step.parameter;
  }
};

/** Arguments of one name are one parameter; those without a name are told by their positions. */
const parametersOf = (steps: readonly PathStep[]): readonly CallParameter[] => {
  const all = steps.flatMap((step) => (step.kind === "call" ? placedArguments(step.arguments) : []));
  return [...groupBy(all, ({ key }) => key).values()].map((same) => {
    const uses = same.map(({ use }) => use);
    return { name: commonSpelling(uses.map(({ name }) => name)), uses };
  });
};

const placedArguments = (
  uses: readonly StepArgument[],
): readonly { readonly key: string; readonly use: StepArgument }[] => {
  const isPositional = uses.every(({ name }) => name === "");
  return uses.map((use, place) => ({ key: isPositional ? String(place) : use.name.toLowerCase(), use }));
};

const sortedNames = (list: readonly StepArgument[]): readonly string[] =>
  list.map(({ name }) => name.toLowerCase()).sort();

const byId = (a: Operation, b: Operation): number => (a.id < b.id ? -1 : 1);
