import type { Page, PermissionRow } from "../../model/page.js";
import { joinReadings, type Reading, traceOf } from "../reading.js";
import { readPermissionTable } from "../rows/read-permission-rows.js";
import { type Section, sectionsOf } from "../sections/section.js";
import { readBody } from "./read-bodies.js";
import { readInheritance } from "./read-inheritance.js";
import { readMessagesOf } from "./read-messages-of.js";
import { readParameters } from "./read-parameters.js";
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
  | "namespace"
  | "summary"
  | "deprecated"
  | "account"
>;

/** Reads all sections of a page, each kind by its own reader. */
export const readFacts = (sections: readonly Section[]): Reading<Facts> => {
  const requestLines = readRequestLinesOf(sections);
  const permissions = readPermissions(sections);
  const parameters = readParameters(sections);
  const fences = readMessagesOf(sections, requestLines.used);
  const properties = readProperties(sections);
  const inheritance = readInheritance(sections);
  const requestBody = readBody(sections, "requestBody");
  const response = readBody(sections, "response");
  const value = {
    requestLines: requestLines.value,
    permissions: permissions.value,
    parameters: parameters.value,
    ...(requestBody === undefined ? {} : { requestBody }),
    ...(response === undefined ? {} : { response }),
    queryOptions: readQueryOptions(sections),
    ...fences.value,
    ...properties.value,
    ...inheritance.value,
  };
  return { value, ...traceOf([requestLines, permissions, parameters, fences, properties, inheritance]) };
};

const readPermissions = (sections: readonly Section[]): Reading<readonly PermissionRow[]> =>
  joinReadings(
    sectionsOf(sections, "permissions").flatMap(({ blocks }) =>
      blocks.filter((block) => block.kind === "table").map(readPermissionTable),
    ),
  );
