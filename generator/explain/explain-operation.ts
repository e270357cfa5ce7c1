import { permissionText } from "../api/permission-text.js";
import { responsesOf } from "../link/operations/responses.js";
import { linkTypes } from "../link/types/link-types.js";
import type { Operation } from "../model/operation.js";
import type { Page } from "../model/page.js";
import { operationCertainty } from "../api/operation-certainty.js";
import { columns, type Rows } from "./columns.js";
import type { ExplainedVersion } from "./explained-version.js";
import { originLine, originText } from "./origin-text.js";
import { certaintyWords, typeWords } from "./type-words.js";

/** An operation: its request lines on all pages, what it takes and gives, and the examples with their faults. */
export const explainOperation = (operation: Operation, version: ExplainedVersion): readonly string[] => {
  const certainty = operationCertainty(operation, version.atlas.hierarchy.types);
  return [
    `${operation.method} ${operation.template} (${version.api.version}): ${operation.id}, ${certaintyWords[certainty]}`,
    ...columns("request lines", requestLineRows(operation, version)),
    ...columns("permissions", permissionRows(operation, version)),
    ...columns("parameters", parameterRows(operation, version)),
    ...columns("query options", operation.queryOptions.length === 0 ? [] : [[operation.queryOptions.join(", ")]]),
    ...columns("request body", bodyRows(operation, version)),
    ...columns("answers", answerRows(operation, version)),
    ...columns("what each page says of them", pageAnswerRows(operation, version)),
    ...columns("examples", exampleRows(operation, version)),
  ];
};

/** The most general page of several stands first, and speaks for the operation. */
const requestLineRows = ({ origins }: Operation, version: ExplainedVersion): Rows =>
  origins.map((origin, index) => {
    const speaks = origins.length > 1 && index === 0;
    return [originText(origin, version), originLine(origin, version), ...(speaks ? ["speaks for the operation"] : [])];
  });

const pageOf = (path: string, { pages }: ExplainedVersion): Page | undefined =>
  pages.find((page) => page.path === path);

const permissionRows = ({ permissions }: Operation, version: ExplainedVersion): Rows =>
  permissions.flatMap(({ rows }) =>
    rows.map((row) => [
      row.about === undefined ? row.kind : `${row.kind}, ${row.about}`,
      permissionText(row),
      originText(row.origin, version),
    ]),
  );

const parameterRows = ({ parameters }: Operation, version: ExplainedVersion): Rows =>
  parameters.map((parameter) => [
    parameter.in,
    parameter.name,
    `${typeWords(parameter.type)}${parameter.required ? ", required" : ""}`,
    originText(parameter.origin, version),
  ]);

const bodyRows = ({ requestBody }: Operation, version: ExplainedVersion): Rows => {
  if (requestBody === undefined) return [];
  const { contentType, type, properties, origin } = requestBody;
  return [
    [contentType, typeWords(type), originText(origin, version)],
    ...properties.map((property) => [
      `  ${property.name}`,
      `${typeWords(property.type)}${property.required ? ", required" : ""}`,
      originText(property.origin, version),
    ]),
  ];
};

const answerRows = ({ responses }: Operation, version: ExplainedVersion): Rows =>
  responses.map(({ status, type, certainty, origin }) => [
    String(status),
    typeWords(type),
    certaintyWords[certainty],
    originText(origin, version),
  ]);

/** Only where several pages speak: their answers are merged, a status each, with the union of their types. */
const pageAnswerRows = (operation: Operation, version: ExplainedVersion): Rows => {
  const { origins } = operation;
  if (origins.length < 2) return [];
  const types = linkTypes(version.pages, version.dialect);
  return origins.flatMap(({ page: path }) => {
    const page = pageOf(path, version);
    const answers = page === undefined ? [] : responsesOf(page, operation, types);
    return answers.map(({ status, type, origin }) => [String(status), typeWords(type), originText(origin, version)]);
  });
};

const exampleRows = ({ examples }: Operation, version: ExplainedVersion): Rows =>
  examples.flatMap(({ name, origin, response, faults }) => [
    [name, response === undefined ? "no answer" : `answer ${response.status}`, originText(origin, version)],
    ...faults.map((fault) => ["  fault", `${fault.rule}: ${fault.message}`, originText(fault.origin, version)]),
  ]);
