import { isArray, isObject } from "../../json/is-object.js";
import type { PagingHabit } from "../../dialects/paging-habit.js";
import type { JsonObject, JsonValue } from "../../model/json.js";
import type { Page } from "../../model/page.js";
import type { TypeRef } from "../../model/type.js";
import type { LinkedTypes } from "../types/link-types.js";
import { shownObject } from "./shown-object.js";

/**
 * What an API without OData answers where its page speaks of this type: a collection is a list, or stands in a member of
 * the object that the examples show around it. An object around a list of what the page speaks of is a page of these.
 *
 *     { "items": [{ "color": "red" }], "nextCursor": "b2Zmc2V0" }
 *       ^^^^^^^
 */
export const plainAnswer = (type: TypeRef, page: Page, types: LinkedTypes): TypeRef => {
  const of = type.kind === "collection" ? type.of : type;
  const shown = shownBodies(page);
  if (shown.length > 0 && shown.every(isArray)) return { kind: "collection", of };
  const objects = shown.filter((body) => isObject(body));
  const fitOf = fitTo(of, types);
  const [best] = objects.flatMap((body) => listsIn(body, fitOf)).sort((left, right) => right.fit - left.fit);
  const isPage = type.kind === "collection" || (best !== undefined && best.fit > Math.max(...objects.map(fitOf)));
  if (best === undefined || !isPage) return type;
  const origin = page.response?.origin ?? page.origin;
  const answer = shownObject(objects, { path: best.path, type: { kind: "collection", of }, origin });
  return withLastPage(answer, leadingMember(types.dialect.behaviour.paging));
};

/** The member that leads to the next page, by the names that lead to it. */
const leadingMember = (paging: PagingHabit | undefined): readonly string[] =>
  paging?.next.kind === "cursor" || paging?.next.kind === "link" ? paging.next.member.split(".") : [];

/** The last page lacks what leads on, or has null in its place, whether an example shows that or not. */
const withLastPage = (type: TypeRef, [name, ...rest]: readonly string[]): TypeRef => {
  if (type.kind !== "object") return type;
  const properties = type.properties.map((property) => {
    if (property.name !== name) return property;
    if (rest.length > 0) return { ...property, type: withLastPage(property.type, rest) };
    return { ...property, required: false, nullable: true };
  });
  return { ...type, properties };
};

const shownBodies = (page: Page): readonly JsonValue[] =>
  page.messages.flatMap(({ message }) =>
    message.kind === "response" && message.status < 300 && message.body.kind === "json" ? [message.body.value] : [],
  );

/** How many of the members of a value are properties of a type. */
type FitOf = (value: JsonValue) => number;

const fitTo = (type: TypeRef, { propertiesOf }: LinkedTypes): FitOf => {
  const known = type.kind === "named" ? propertiesOf(type.name) : undefined;
  return (value) => (isObject(value) ? Object.keys(value).filter((name) => known?.has(name.toLowerCase())).length : 0);
};

/** A list in an object. */
interface ShownList {
  readonly path: readonly string[];
  readonly fit: number;
}

/** The lists in an object, and in the objects in it, which have more to say beside them. */
const listsIn = (body: JsonObject, fitOf: FitOf): readonly ShownList[] =>
  Object.entries(body).flatMap(([name, value]) => {
    if (isArray(value)) return [{ path: [name], fit: Math.max(0, ...value.map(fitOf)) }];
    if (!isObject(value)) return [];
    return Object.entries(value).flatMap(([inner, list]) =>
      isArray(list) ? [{ path: [name, inner], fit: Math.max(0, ...list.map(fitOf)) }] : [],
    );
  });
