import type { Dialect } from "../../dialects/dialect.js";
import type { Page } from "../../model/page.js";
import { type Reading, traceOf } from "../reading.js";
import type { Section } from "../sections/section.js";
import { readBody } from "./read-bodies.js";
import { readInheritance } from "./read-inheritance.js";
import { readMessagesOf } from "./read-messages-of.js";
import { readParameters } from "./read-parameters.js";
import { readPermissions } from "./read-permissions.js";
import { readProperties } from "./read-properties.js";
import { readQueryOptions } from "./read-query-options.js";
import { readRequestLinesOf } from "./read-request-lines-of.js";

/** What the sections of a page say. */
export type Facts = Omit<
  Page,
  | "path"
  | "origin"
  | "title"
  | "frontMatter"
  | "kind"
  | "folderVersion"
  | "zoneVersions"
  | "namespace"
  | "summary"
  | "deprecated"
  | "account"
>;

/**
 * Reads all sections of a page, each kind by its own reader.
 *
 *     ## Permissions
 *        ^^^^^^^^^^^
 *     ## HTTP request
 *        ^^^^^^^^^^^^
 */
export const readFacts = (sections: readonly Section[], dialect: Dialect): Reading<Facts> => {
  const requestLines = readRequestLinesOf(sections);
  const permissions = readPermissions(sections, dialect);
  const parameters = readParameters(sections, dialect);
  const fences = readMessagesOf(sections, requestLines.used, dialect);
  const properties = readProperties(sections, dialect);
  const inheritance = readInheritance(sections, dialect);
  const requestBody = readBody(sections, "requestBody", dialect);
  const response = readBody(sections, "response", dialect);
  const value = {
    requestLines: requestLines.value,
    permissions: permissions.value,
    parameters: parameters.value,
    ...(requestBody !== undefined && { requestBody }),
    ...(response !== undefined && { response }),
    queryOptions: readQueryOptions(sections, dialect.queries),
    ...fences.value,
    ...properties.value,
    ...inheritance.value,
  };
  return { value, ...traceOf([requestLines, permissions, parameters, fences, properties, inheritance]) };
};
