import { compareJson } from "../../../templates/contract/harness/schema/compare-json.js";
import type { JsonValue } from "../../model/json.js";
import type { HeaderField } from "../../model/message.js";
import type { Servable } from "./servable.js";

/** What of a request is held against examples. */
export interface ComparedRequest {
  readonly query: readonly HeaderField[];
  /** Absent where no JSON was sent. */
  readonly body?: JsonValue | undefined;
}

/** How far a request is from an example: values of the path that differ, then options of the query, then members of the body. */
export type Distance = readonly [path: number, query: number, body: number];

/** The distance of a request from the request of an example. */
export const distanceTo = ({ route, example }: Servable, { query, body }: ComparedRequest): Distance => {
  const shown = example.request;
  const shownBody = shown.body.kind === "json" ? shown.body.value : undefined;
  const pathDifferences = Object.entries(route.pathValues).filter(([name, value]) => shown.pathValues[name] !== value);
  return [pathDifferences.length, queryDistance(query, shown.query), compareJson(shownBody, body).length];
};

/** Sorts distances, nearest first. */
export const byDistance = (left: Distance, right: Distance): number =>
  left[0] - right[0] || left[1] - right[1] || left[2] - right[2];

/** Options that only one of the two has, or both with other values; their order does not count. */
const queryDistance = (sent: readonly HeaderField[], shown: readonly HeaderField[]): number => {
  const names = new Set([...sent, ...shown].map(({ name }) => name.toLowerCase()));
  return [...names].filter((name) => valuesOf(sent, name) !== valuesOf(shown, name)).length;
};

const valuesOf = (query: readonly HeaderField[], wanted: string): string | undefined => {
  const values = query.filter(({ name }) => name.toLowerCase() === wanted).map(({ value }) => value);
  return values.length === 0 ? undefined : values.toSorted().join("&");
};
