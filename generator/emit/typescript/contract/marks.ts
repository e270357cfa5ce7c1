import { namesIn, type SchemaCheck } from "../../../../templates/contract/harness/schema/schema.js";

/** A function of the harness that members are spread through. */
export type SpreadMark = "undocumented" | "readOnly" | "annotations";

/** A function of the harness around a value. */
export type ValueMark = "contradicts" | "coerced";

/** What has to be said of the values of an example for TypeScript to take them. Keys are JSON Pointers. */
export interface MarkedValues {
  readonly values: ReadonlyMap<string, ValueMark>;
  readonly spreads: ReadonlyMap<string, SpreadMark>;
  /** Required properties that an object leaves out, by the object's pointer. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
}

/** Nothing to say. */
export const noMarks: MarkedValues = { values: new Map(), spreads: new Map(), missing: new Map() };

/** The marks that follow from a check, without those inside of a value that nothing is held against any more. */
export const marksOf = (check: SchemaCheck): MarkedValues => {
  const { values, spreads, missing } = allMarks(check);
  const isMarked = (pointer: string): boolean => spreads.has(pointer) || values.has(pointer);
  const isTyped = (pointer: string): boolean => !ancestors(pointer).some(isMarked);
  return {
    values: new Map([...values].filter(([pointer]) => isTyped(pointer))),
    spreads: new Map([...spreads].filter(([pointer]) => isTyped(pointer))),
    missing: new Map([...missing].filter(([pointer]) => isTyped(pointer) && !isMarked(pointer))),
  };
};

/** Pointers of all values that a value stands in, itself left out. */
const ancestors = (pointer: string): readonly string[] => {
  const above: string[] = [];
  for (let at = pointer.lastIndexOf("/"); at !== -1; at = pointer.lastIndexOf("/", at - 1)) {
    above.push(pointer.slice(0, at));
    if (at === 0) break;
  }
  return above;
};

const allMarks = ({ faults, coerced, undocumented, readOnly, annotations, omitted }: SchemaCheck): MarkedValues => {
  const missing = faults.filter(({ rule }) => rule === "missing-property");
  const contradicting = faults.filter(({ rule }) => rule !== "missing-property");
  return {
    values: new Map([
      ...coerced.map((pointer) => [pointer, "coerced"] as const),
      ...contradicting.map(({ pointer }) => [pointer, "contradicts"] as const),
    ]),
    spreads: new Map([
      ...undocumented.map((pointer) => [pointer, "undocumented"] as const),
      ...readOnly.map((pointer) => [pointer, "readOnly"] as const),
      ...annotations.map((pointer) => [pointer, "annotations"] as const),
    ]),
    missing: groupByObject(new Set([...missing.map(({ pointer }) => pointer), ...omitted])),
  };
};

const groupByObject = (pointers: Iterable<string>): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const pointer of pointers) {
    const object = pointer.slice(0, pointer.lastIndexOf("/"));
    found.set(object, [...(found.get(object) ?? []), ...namesIn(pointer).slice(-1)]);
  }
  return found;
};
