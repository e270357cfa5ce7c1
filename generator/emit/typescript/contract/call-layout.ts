import { argumentsText } from "../layout/call-of.js";
import { type Layout, type Place, belowOf, fits, marginOf } from "../layout/layout.js";

/** A step of a call as code: what is read, and with which arguments it is called, where it is. */
export interface StepLayout {
  readonly access: string;
  readonly arguments?: readonly Layout[];
}

/** `(client) => client.users.byId("x").get()`: in one line where it fits, else below, with a line for each call where there are several. */
export const callLayout = (steps: readonly StepLayout[]): Layout => {
  const head = "(client) =>";
  const at = (place: Place): string => {
    const line = mustBreak(steps) ? undefined : flatChain(steps);
    if (line !== undefined && fits(`${head} ${line}`, place)) return `${head} ${line}`;
    const below = belowOf(place);
    return `${head}\n${marginOf(below)}${line !== undefined && fits(line, below) ? line : brokenChain(steps, below)}`;
  };
  return { at, isBracketed: false };
};

const callsOf = (steps: readonly StepLayout[]): readonly (readonly Layout[])[] =>
  steps.flatMap((step) => (step.arguments === undefined ? [] : [step.arguments]));

/** Three calls and more stand in one line only if all of their arguments are simple. */
const mustBreak = (steps: readonly StepLayout[]): boolean => {
  const calls = callsOf(steps);
  return calls.length > 2 && !calls.flat().every(isSimple);
};

/** Literals are simple, and one call, object or list of nothing but literals. */
const isSimple = ({ flat, at }: Layout): boolean => {
  const text = (flat ?? at({ indent: 0, column: 0 })).replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, "0");
  return text.replaceAll(/\(\)|\{\}|\[\]/g, "0").split(/[({[]/).length <= 2;
};

const flatChain = (steps: readonly StepLayout[]): string | undefined =>
  callsOf(steps)
    .flat()
    .every(({ flat }) => flat !== undefined)
    ? chainText(steps, { indent: 0, column: -Infinity })
    : undefined;

/** One line for each call; where an object breaks in any case, it stays behind a chain that fits into its line. */
const brokenChain = (steps: readonly StepLayout[], place: Place): string => {
  if (callsOf(steps).length === 1) return chainText(steps, place);
  const expanded = expandedChain(steps, place);
  if (mustBreak(steps) || !expanded.includes("{\n")) return expanded;
  const oneLine = chainText(steps, place);
  const [firstLine = ""] = oneLine.split("\n", 1);
  const breaksAtEnd = oneLine.includes("{\n") && !chainText(steps.slice(0, -1), place).includes("\n");
  return breaksAtEnd && fits(firstLine, { ...place, tail: 0 }) ? oneLine : expanded;
};

const expandedChain = (steps: readonly StepLayout[], place: Place): string => {
  const [first = [], ...groups] = groupSteps(steps);
  const below = belowOf(place);
  const lines = groups.map((group, index) => {
    const isLast = index === groups.length - 1;
    return marginOf(below) + stepsText(group, isLast ? below : { ...below, tail: 0 });
  });
  return [`client${first.map(({ access }) => access).join("")}`, ...lines].join("\n");
};

const chainText = (steps: readonly StepLayout[], place: Place): string =>
  `client${stepsText(steps, { ...place, column: place.column + "client".length })}`;

const stepsText = (steps: readonly StepLayout[], place: Place): string => {
  let text = "";
  for (const step of steps) {
    text += step.access;
    if (step.arguments === undefined) continue;
    const lineStart = text.lastIndexOf("\n") + 1;
    const column = lineStart === 0 ? place.column + text.length : text.length - lineStart;
    text += argumentsText(step.arguments, { ...place, column });
  }
  return text;
};

/** The properties before the first call, then a group for each call with the properties before it. */
const groupSteps = (steps: readonly StepLayout[]): readonly (readonly StepLayout[])[] => {
  const firstCall = steps.findIndex((step) => step.arguments !== undefined);
  const groups: StepLayout[][] = [steps.slice(0, firstCall)];
  let group: StepLayout[] = [];
  for (const step of steps.slice(firstCall)) {
    group.push(step);
    if (step.arguments === undefined) continue;
    groups.push(group);
    group = [];
  }
  return groups;
};
