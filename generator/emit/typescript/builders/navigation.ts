import { keyword, type MemberNode, type ParameterNode, reference, type TypeNode } from "../code/type-node.js";
import { intersectionOf } from "../code/type-questions.js";
import { groupBy } from "../../../lists/group-by.js";
import { plannedMember } from "../names/member-names.js";
import { isFramed, type PathChild, type PathNode } from "../../../api/path-tree.js";
import type { BuilderContext } from "./builder-context.js";
import { callParameters } from "./call-parameters.js";

/** The members that lead from a node, which has members of these names besides, to the next ones. */
export const navigationOf = (
  node: PathNode,
  context: BuilderContext,
  beside: ReadonlySet<unknown>,
): readonly MemberNode[] => {
  const steps = node.children
    .flatMap((child) => stepsOf(child, context))
    .flatMap((step) => [step, ...plainStep(step, beside)]);
  const members = [...groupBy(steps, ({ name }) => name).values()].flatMap(membersOf);
  return [...members.filter(isProperty), ...members.filter((member) => !isProperty(member))];
};

/** Who reads pages walks lists; where none is read, a segment of that name needs no `_`, and is found by its own name too. */
const plainStep = (step: Step, beside: ReadonlySet<unknown>): readonly Step[] => {
  const name = step.name.slice(0, -1);
  return /^(all|pages)_$/.test(step.name) && !beside.has(name) ? [{ ...step, name }] : [];
};

const isProperty = ({ kind }: MemberNode): boolean => kind === "property";

/** A property, or a method where there are parameters. */
interface Step {
  readonly name: string;
  readonly parameters?: readonly ParameterNode[];
  readonly leadsTo: TypeNode;
}

const stepsOf = (child: PathChild, { members, nodes, days }: BuilderContext): readonly Step[] => {
  const { name, methods } = plannedMember(child, members);
  const found = nodes.get(child.node);
  const leadsTo = found === undefined ? keyword("never") : reference(found.shared);
  switch (child.kind) {
    case "literal":
      return [{ name, leadsTo }];
    case "value": {
      if (isFramed(child)) return [framedStep(child, leadsTo)];
      const names = [...new Set(methods.values())].sort();
      return names.map((method) => ({ name: method, parameters: stringParameter("value"), leadsTo }));
    }
    case "key":
      return [{ name, parameters: stringParameter("value"), leadsTo }];
    case "colon":
      return [{ name, parameters: stringParameter("path"), leadsTo }];
    case "call":
      return [{ name, parameters: callParameters(child.arguments, days), leadsTo }];
  }
};

/** An overload of `byId`, which sorts before the plain one: `byId(\`appId=${x}\`)` leads elsewhere than `byId(x)`. */
const framedStep = ({ prefix = "", suffix = "" }: PathChild & { kind: "value" }, leadsTo: TypeNode): Step => ({
  name: "byId",
  parameters: [{ name: "value", type: { kind: "template", texts: [prefix, suffix] } }],
  leadsTo,
});

const stringParameter = (name: string): readonly ParameterNode[] => [{ name, type: keyword("string") }];

/** A segment that occurs with and without parentheses is a property that can be called. */
const membersOf = (steps: readonly Step[]): readonly MemberNode[] => {
  const property = steps.find(({ parameters }) => parameters === undefined);
  const calls = steps.flatMap(({ name, parameters, leadsTo }) =>
    parameters === undefined ? [] : [{ kind: "method", name, parameters, returns: leadsTo } as const],
  );
  if (property === undefined) return calls;
  const signatures = calls.map(({ parameters, returns }) => ({ kind: "function", parameters, returns }) as const);
  const type = intersectionOf([property.leadsTo, ...signatures]);
  return [{ kind: "property", name: property.name, isReadonly: true, type }];
};
