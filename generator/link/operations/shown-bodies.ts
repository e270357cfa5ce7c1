import { isObject } from "../../../templates/contract/harness/schema/json-kinds.js";
import { groupBy } from "../../lists/group-by.js";
import type { JsonValue } from "../../model/json.js";
import type { HttpMethod } from "../../model/message.js";
import type { Page } from "../../model/page.js";
import type { Origin } from "../../model/source.js";
import type { TypeRef } from "../../model/type.js";
import type { LinkedTypes } from "../types/link-types.js";
import { mergeProperties } from "../types/properties.js";
import { typeOfSample } from "../types/type-of-sample.js";
import { bareProperty } from "./bare-property.js";

/** JSON that an example request of a page sends. */
export interface SampleBody {
  readonly value: JsonValue;
  readonly page: Page;
  readonly origin: Origin;
}

/** What the example requests of pages send with a method. */
export const shownBodies = (pages: readonly Page[], method: HttpMethod): readonly SampleBody[] =>
  pages.flatMap((page) =>
    page.messages.flatMap(({ message }) =>
      message.kind === "request" && message.method === method && message.body.kind === "json"
        ? [{ value: message.body.value, page, origin: message.body.origin }]
        : [],
    ),
  );

/** Whether what is shown can be the resource: it is an object, and the resource has most of its members. */
export const fitsResource = ({ value }: SampleBody, resource: TypeRef, { propertiesOf }: LinkedTypes): boolean => {
  if (resource.kind !== "named" || !isObject(value)) return false;
  const known = propertiesOf(resource.name);
  const names = membersOf(value).map(([name]) => name.toLowerCase());
  return known !== undefined && names.filter((name) => known.has(name)).length * 2 >= names.length;
};

/** An object with all members that are shown, each as its samples are, none of them required. */
export const objectOfBodies = (shown: readonly SampleBody[], { resolver, dialect }: LinkedTypes): TypeRef => {
  const members = shown.flatMap(({ value, page, origin }) =>
    membersOf(value).map(([name, sample]) =>
      bareProperty({ name, type: resolver.resolve(typeOfSample(sample, origin, dialect.samples), page), origin }),
    ),
  );
  const properties = [...groupBy(members, ({ name }) => name).values()].flatMap((same) => {
    const [first, ...others] = same;
    return first === undefined ? [] : [others.reduce(mergeProperties, first)];
  });
  return { kind: "object", properties };
};

/** Annotations are no properties (OData JSON Format 4.01, section 4.6). */
const membersOf = (value: JsonValue): readonly (readonly [string, JsonValue])[] =>
  isObject(value) ? Object.entries(value).filter(([name]) => !name.includes("@")) : [];
