import { isObject } from "../../../templates/contract/harness/schema/json-kinds.js";
import type { HttpMethod } from "../../model/message.js";
import type { Page, ParameterRow } from "../../model/page.js";
import type { LinkedTypes } from "../types/link-types.js";
import { shownBodies } from "./shown-bodies.js";

/**
 * The rows of the body table of a page, those marked that the sentences above it require. That all of them are many pages say
 * of tables that name whatever the resource has: it is believed where the table leaves out half of it, and where an example
 * gives all rows but those that say otherwise.
 */
export const requiredRows = (page: Page, method: HttpMethod, types: LinkedTypes): readonly ParameterRow[] => {
  const rows = page.parameters.filter((parameter) => parameter.in === "body");
  const silent = rows.filter(({ marks }) => marks.required === undefined && marks.readOnly !== true);
  const areAll =
    page.requestBody?.requiresRows === true &&
    isSelection(page, rows, types) &&
    shownBodies([page], method).some(
      ({ value }) => isObject(value) && silent.every(({ name }) => Object.hasOwn(value, name)),
    );
  const required = new Set([
    ...(page.requestBody?.requiredNames ?? []),
    ...(areAll ? silent.map(({ name }) => name) : []),
  ]);
  return rows.map((row) => (required.has(row.name) ? { ...row, marks: { ...row.marks, required: true } } : row));
};

const isSelection = (page: Page, rows: readonly ParameterRow[], { resolver, propertiesOf }: LinkedTypes): boolean => {
  const [text] = page.requestBody?.types ?? [];
  const resource = text === undefined ? undefined : resolver.resolve(text, page);
  const known = resource?.kind === "named" ? propertiesOf(resource.name) : undefined;
  if (known === undefined) return true;
  return rows.length * 2 <= [...known.values()].filter(({ isRelationship }) => !isRelationship).length;
};
