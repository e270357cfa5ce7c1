import {
  type Document,
  breakParent,
  conditionalGroup,
  group,
  hardline,
  indent,
  join,
  softline,
  willBreak,
} from "./documents.js";
import type { ChainNode, Expression, MethodCall } from "./expression.js";
import { isIdentifier } from "./identifier.js";
import { stringText } from "./quoting.js";

/** Calls of methods in one line; where they do not fit, or some argument is not simple, with a line for each call. */
export const chainDocument = (chain: ChainNode, printedArguments: readonly Document[]): Document => {
  const [head, ...groups] = groupsOf(chain, printedArguments);
  const oneLine = [head ?? "", ...groups];
  if (!isMemberChain(chain)) return group(oneLine);
  const [first, ...others] = groups;
  const besideHead = isMerged(chain) ? [first ?? ""] : [];
  const below = isMerged(chain) ? others : groups;
  const expanded = [head ?? "", ...besideHead, indent([hardline, join(hardline, below)])];
  const calls = chain.calls.map((call) => call.arguments);
  const isComplex = calls.length > 2 && calls.some((list) => !list.every((argument) => isSimple(argument)));
  if (isComplex || oneLine.slice(0, -1).some(willBreak)) return group(expanded);
  return [willBreak(oneLine) ? breakParent : "", conditionalGroup([oneLine, expanded])];
};

/** What stands before the first call, then a group for each call with the properties on the way to it. */
const groupsOf = ({ root, calls }: ChainNode, printedArguments: readonly Document[]): readonly Document[] => {
  const [first, ...others] = calls;
  if (first === undefined) return [root];
  const [before, method] = [first.path.slice(0, -1), first.path.slice(-1)];
  const groups = [method, ...others.map(({ path }) => path)];
  return [
    [root, ...before.map(accessDocument)],
    ...groups.map((path, index) => [...path.map(accessDocument), printedArguments[index] ?? "()"]),
  ];
};

const accessDocument = (name: string): Document =>
  isIdentifier(name) ? `.${name}` : group(["[", indent([softline, stringText(name)]), softline, "]"]);

/** Whether the calls are so many that each may have a line. */
export const isMemberChain = (chain: ChainNode): boolean => chain.calls.length > (isMerged(chain) ? 2 : 1);

/** Whether the first call stays in the line of what it begins with, as that reads like a name of its own. */
const isMerged = ({ root, calls: [first] }: ChainNode): boolean => {
  if (first === undefined) return false;
  const [method, property] = [first.path.at(-1), first.path.at(-2)];
  const isComputed = method !== undefined && !isIdentifier(method);
  if (property === undefined) return isComputed || isFactory(root);
  return isIdentifier(property) && (isComputed || isFactory(property));
};

const isFactory = (name: string): boolean => /^[A-Z]|^[$_]+$/.test(name);

/** Whether an argument does not keep three calls from standing in one line. */
const isSimple = (node: Expression, depth = 2): boolean => {
  if (depth === 0) return false;
  switch (node.kind) {
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "name":
    case "symbol":
      return true;
    case "array":
      return node.elements.every((element) => isSimple(element, depth - 1));
    case "object":
      return node.members.every(
        (member) => member.kind === "entry" && member.name !== "__proto__" && isSimple(member.value, depth - 1),
      );
    case "call":
      return hasSimpleArguments(node, depth);
    case "chain":
      return node.calls.every((call) => hasSimpleArguments(call, depth));
    case "arrow":
    case "satisfies":
    case "constant":
      return false;
  }
};

const hasSimpleArguments = (call: Pick<MethodCall, "arguments">, depth: number): boolean =>
  call.arguments.length <= depth && call.arguments.every((argument) => isSimple(argument, depth - 1));
