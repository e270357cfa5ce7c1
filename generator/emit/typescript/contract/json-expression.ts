import { pointerTo } from "../../../../templates/contract/harness/schema/schema.js";
import { isArray } from "../../../json/is-object.js";
import type { JsonObject, JsonValue } from "../../../model/json.js";
import { call, entry, type EntryNode, expandedObject, type Expression, stringNode } from "../code/expression.js";
import { harnessSymbol } from "./harness-symbol.js";
import type { MarkedValues, SpreadMark } from "./marks.js";

/** A JSON value as a literal; what TypeScript would refuse stands in a call that says why. */
export const jsonExpression = (value: JsonValue, marks: MarkedValues, pointer = ""): Expression => {
  const mark = marks.values.get(pointer);
  const literal = literalOf(value, marks, pointer);
  return mark === undefined ? literal : call(harnessSymbol(mark), literal);
};

const literalOf = (value: JsonValue, marks: MarkedValues, pointer: string): Expression => {
  if (typeof value === "string") return stringNode(value);
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (value === null) return { kind: "null" };
  if (!isArray(value)) return objectOf(value, marks, pointer);
  return {
    kind: "array",
    elements: value.map((element, index) => jsonExpression(element, marks, `${pointer}/${index}`)),
  };
};

const objectOf = (object: JsonObject, marks: MarkedValues, pointer: string): Expression => {
  const members = groupMembers(object, marks, pointer).flatMap(({ spread, names }): readonly EntryNode[] => {
    const entries = names.map((name) =>
      entry(name, jsonExpression(object[name] ?? null, marks, pointerTo(pointer, name))),
    );
    return spread === undefined
      ? entries
      : [{ kind: "spread", value: call(harnessSymbol(spread), expandedObject(entries)) }];
  });
  const missing = (marks.missing.get(pointer) ?? []).map((name) => entry(name, call(harnessSymbol("missing"))));
  return expandedObject([...members, ...missing]);
};

interface MemberGroup {
  readonly spread: SpreadMark | undefined;
  readonly names: string[];
}

/** Neighbours that stand in the same spread, or in none. */
const groupMembers = (object: JsonObject, marks: MarkedValues, pointer: string): readonly MemberGroup[] => {
  const groups: MemberGroup[] = [];
  for (const name of Object.keys(object)) {
    const spread = marks.spreads.get(pointerTo(pointer, name));
    const last = groups.at(-1);
    if (last !== undefined && last.spread === spread) last.names.push(name);
    else groups.push({ spread, names: [name] });
  }
  return groups;
};
