import { isArray, isObject } from "../schema/json-kinds.js";
import { pointerTo } from "../schema/pointer.js";
import type { JsonObject, JsonValue, SchemaCheck } from "../schema/schema-types.js";

/** What an answer has to have since the example shows it. */
export type Demand =
  | { readonly kind: "object"; readonly members: ReadonlyMap<string, Demand> }
  /** What each element has to have. */
  | { readonly kind: "array"; readonly element: Demand }
  | { readonly kind: "anything" };

/** What a shown value may have that no server needs to have. */
export interface Waiver {
  /** What came of holding the shown body against the model: what is faulty or undocumented is not demanded. */
  readonly check: SchemaCheck;
  readonly optionalProperties?: readonly string[] | undefined;
}

/**
 * What a shown body demands: its properties, those of all elements for a collection, and no values. Left out are
 * annotations, nulls, what services define for their errors (OData JSON Format 4.01, section 21.1), and what is waived.
 */
export const demandOf = (shown: JsonValue, waiver: Waiver, pointer = ""): Demand => {
  if (isFaulty(pointer, waiver)) return { kind: "anything" };
  if (isArray(shown)) {
    const elements = shown.map((element, index) => demandOf(element, waiver, `${pointer}/${index}`));
    return { kind: "array", element: elements.length === 0 ? { kind: "anything" } : elements.reduce(common) };
  }
  return isObject(shown) ? { kind: "object", members: membersOf(shown, waiver, pointer) } : { kind: "anything" };
};

const isFaulty = (pointer: string, { check }: Waiver): boolean =>
  check.faults.some((fault) => fault.pointer === pointer || fault.pointer === pointerTo(pointer, "@odata.type"));

const membersOf = (shown: JsonObject, waiver: Waiver, pointer: string): ReadonlyMap<string, Demand> =>
  new Map(
    Object.entries(shown).flatMap(([name, value]) => {
      const here = pointerTo(pointer, name);
      const isWaived = waiver.optionalProperties?.includes(name) === true || waiver.check.undocumented.includes(here);
      if (isWaived || value === null || name.includes("@") || name.toLowerCase() === "innererror") return [];
      return [[name, demandOf(value, waiver, here)] as const];
    }),
  );

const common = (left: Demand, right: Demand): Demand => {
  if (left.kind === "array" && right.kind === "array")
    return { kind: "array", element: common(left.element, right.element) };
  if (left.kind !== "object" || right.kind !== "object") return { kind: "anything" };
  const members = [...left.members].flatMap(([name, demand]) => {
    const other = right.members.get(name);
    return other === undefined ? [] : [[name, common(demand, other)] as const];
  });
  return { kind: "object", members: new Map(members) };
};

/** The demand of an answer of which a part was selected: the names that are selected are demanded, as far as the example shows them. */
export const selectedDemand = (demand: Demand, select: string | undefined): Demand => {
  if (select === undefined || demand.kind !== "object") return demand;
  const elements = demand.members.get("value");
  if (elements?.kind === "array") {
    const element = selectedDemand(elements.element, select);
    return { kind: "object", members: new Map([["value", { kind: "array", element }]]) };
  }
  const names = new Set(select.split(",").map((name) => name.trim()));
  return { kind: "object", members: new Map([...demand.members].filter(([name]) => names.has(name))) };
};

/** Pointers of the properties that a demand asks for and a value lacks. */
export const lackingMembers = (came: JsonValue, demand: Demand, pointer = ""): readonly string[] => {
  switch (demand.kind) {
    case "anything":
      return [];
    case "array":
      return isArray(came)
        ? came.flatMap((element, index) => lackingMembers(element, demand.element, `${pointer}/${index}`))
        : [];
    case "object":
      return isObject(came)
        ? [...demand.members].flatMap(([name, member]) => {
            const [here, value] = [pointerTo(pointer, name), Object.hasOwn(came, name) ? came[name] : undefined];
            return value === undefined ? [here] : lackingMembers(value, member, here);
          })
        : [];
  }
};
