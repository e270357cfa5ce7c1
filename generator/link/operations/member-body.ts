import { isObject } from "../../../templates/contract/harness/schema/json-kinds.js";
import type { HttpMethod } from "../../model/message.js";
import type { RequestBody } from "../../model/operation.js";
import type { Page } from "../../model/page.js";
import type { Property } from "../../model/type.js";
import { shownBodies } from "./shown-bodies.js";
import { bareProperty } from "./bare-property.js";

/** A body whose only member a page names, of which the rows tell; `undefined` where an example sends the rows themselves. */
export const memberBody = (
  page: Page,
  method: HttpMethod,
  rows: readonly Property[],
): Pick<RequestBody, "type" | "properties" | "required"> | undefined => {
  const member = page.requestBody?.member;
  if (member === undefined || rows.length === 0) return undefined;
  const { name, isOptional } = member;
  const isShown = shownBodies([page], method).every(({ value }) => isObject(value) && Object.hasOwn(value, name));
  if (!isShown) return undefined;
  const property = bareProperty({
    name,
    type: { kind: "object", properties: rows },
    required: !isOptional,
    origin: page.requestBody?.origin ?? page.origin,
  });
  return { type: { kind: "object", properties: [property] }, properties: [property], required: !isOptional };
};
