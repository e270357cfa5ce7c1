import { pointerTo } from "../../../../templates/contract/harness/schema/schema.js";
import { isArray } from "../../../json/is-object.js";
import type { JsonObject, JsonValue } from "../../../model/json.js";
import { callOf } from "../layout/call-of.js";
import { keyText } from "../layout/key-text.js";
import { type Layout, bracketed, member, plain } from "../layout/layout.js";
import { numberList } from "../layout/number-list.js";
import { stringText } from "../layout/string-text.js";
import type { Marks, SpreadMark } from "./marks.js";

/** A JSON value as a literal; what TypeScript would refuse stands in a call that says why. */
export const jsonLayout = (value: JsonValue, marks: Marks, pointer = ""): Layout => {
  const mark = marks.values.get(pointer);
  const layout = valueLayout(value, marks, pointer);
  return mark === undefined ? layout : callOf(mark, [layout]);
};

const valueLayout = (value: JsonValue, marks: Marks, pointer: string): Layout => {
  if (typeof value === "string") return plain(stringText(value));
  if (typeof value === "number") return plain(numberText(value));
  if (typeof value === "boolean" || value === null) return plain(String(value));
  return isArray(value) ? arrayLayout(value, marks, pointer) : objectLayout(value, marks, pointer);
};

const numberText = (value: number): string => (Object.is(value, -0) ? "-0" : String(value).replace("e+", "e"));

const arrayLayout = (elements: readonly JsonValue[], marks: Marks, pointer: string): Layout => {
  const isPlain = !elements.some((_, index) => marks.values.has(`${pointer}/${index}`));
  const numbers = elements.flatMap((element) => (typeof element === "number" ? [numberText(element)] : []));
  if (isPlain && numbers.length > 1 && numbers.length === elements.length) return numberList(numbers);
  const parts = elements.map((element, index) => jsonLayout(element, marks, `${pointer}/${index}`));
  const isTable = elements.length > 1 && elements.every((element) => isArray(element) && element.length > 1);
  return bracketed("[]", parts, isTable ? "expanded" : "flat");
};

const objectLayout = (object: JsonObject, marks: Marks, pointer: string): Layout => {
  const parts = groupMembers(object, marks, pointer).map(({ spread, names }) => {
    const members = names.map((name) =>
      memberLayout(name, jsonLayout(object[name] ?? null, marks, pointerTo(pointer, name))),
    );
    return spread === undefined ? members : [callOf(`...${spread}`, [bracketed("{}", members, "expanded")])];
  });
  const missing = (marks.missing.get(pointer) ?? []).map((name) => memberLayout(name, plain("missing()")));
  return bracketed("{}", [...parts.flat(), ...missing], "expanded");
};

const memberLayout = (name: string, value: Layout): Layout => member(keyText(name), value);

interface MemberGroup {
  readonly spread: SpreadMark | undefined;
  readonly names: string[];
}

/** Neighbours that stand in the same spread, or in none. */
const groupMembers = (object: JsonObject, marks: Marks, pointer: string): readonly MemberGroup[] => {
  const groups: MemberGroup[] = [];
  for (const name of Object.keys(object)) {
    const spread = marks.spreads.get(pointerTo(pointer, name));
    const last = groups.at(-1);
    if (last !== undefined && last.spread === spread) last.names.push(name);
    else groups.push({ spread, names: [name] });
  }
  return groups;
};
