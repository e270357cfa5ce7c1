import type { Member, MethodParameter } from "../code/declarations.js";
import type { ImportedName } from "../code/imports.js";
import { groupBy } from "../../../lists/group-by.js";
import { plannedMember } from "../names/member-names.js";
import type { PathChild, PathNode } from "../../../api/path-tree.js";
import { callParameters, takesLiteral } from "./call-parameters.js";
import type { BuilderContext } from "./context.js";
import { runtimeName } from "./fragment.js";

/** The members that lead from a node to the next ones. */
export interface Navigation {
  readonly members: readonly Member[];
  readonly imports: readonly ImportedName[];
}

/** The members that lead from a node to the next ones. */
export const navigationOf = (node: PathNode, context: BuilderContext): Navigation => {
  const steps = node.children.flatMap((child) => stepsOf(child, context));
  const literal = node.children.some((child) => child.kind === "call" && takesLiteral(child.arguments));
  return {
    members: [...groupBy(steps, ({ name }) => name).values()].flatMap(membersOf),
    imports: literal ? [runtimeName("Literal")] : [],
  };
};

/** A property, or a method where there are parameters. */
interface Step {
  readonly name: string;
  readonly parameters?: readonly MethodParameter[];
  readonly leadsTo: string;
}

const stepsOf = (child: PathChild, { members, nodes }: BuilderContext): readonly Step[] => {
  const { name, methods } = plannedMember(child, members);
  const leadsTo = nodes.get(child.node)?.name ?? "never";
  switch (child.kind) {
    case "literal":
      return [{ name, leadsTo }];
    case "value": {
      if (child.prefix !== undefined) return [prefixedStep(child.prefix, leadsTo)];
      const names = [...new Set(methods.values())].sort();
      return names.map((method) => ({ name: method, parameters: stringParameter("value"), leadsTo }));
    }
    case "key":
      return [{ name, parameters: stringParameter("value"), leadsTo }];
    case "colon":
      return [{ name, parameters: stringParameter("path"), leadsTo }];
    case "call":
      return [{ name, parameters: callParameters(child.arguments), leadsTo }];
  }
};

/** An overload of `byId`, which sorts before the plain one: `byId(\`appId=${x}\`)` leads elsewhere than `byId(x)`. */
const prefixedStep = (prefix: string, leadsTo: string): Step => ({
  name: "byId",
  parameters: [{ name: "value", optional: false, type: `\`${prefix}\${string}\`` }],
  leadsTo,
});

const stringParameter = (name: string): readonly MethodParameter[] => [{ name, optional: false, type: "string" }];

/** A segment that occurs with and without parentheses is a property that can be called. */
const membersOf = (steps: readonly Step[]): readonly Member[] => {
  const property = steps.find(({ parameters }) => parameters === undefined);
  const calls = steps.flatMap(({ name, parameters, leadsTo }) =>
    parameters === undefined ? [] : [{ kind: "method", name, parameters, returns: leadsTo } as const],
  );
  if (property === undefined) return calls;
  const signatures = calls.map(
    ({ parameters, returns }) => `((${parameters.map(parameterText).join(", ")}) => ${returns})`,
  );
  const type = [property.leadsTo, ...signatures].join(" & ");
  return [{ kind: "property", name: property.name, readonly: true, optional: false, type }];
};

const parameterText = ({ name, type }: MethodParameter): string => `${name}: ${type}`;
