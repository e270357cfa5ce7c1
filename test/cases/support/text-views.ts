import type { Atlas } from "../../../generator/api/atlas.js";
import { accessText } from "../../../generator/emit/typescript/client/access-text.js";
import { planNames } from "../../../generator/emit/typescript/names/plan-names.js";
import type { ApiModel } from "../../../generator/model/api.js";
import type { Operation, Parameter } from "../../../generator/model/operation.js";
import type { PermissionRow } from "../../../generator/model/page.js";
import type { Property, TypeDefinition, TypeRef } from "../../../generator/model/type.js";
import type { CaseResult } from "./run-case.js";

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join("");

const ofModels =
  (textOf: (api: ApiModel) => readonly string[]) =>
  ({ versions }: CaseResult): string =>
    lines(versions.flatMap(({ api }) => textOf(api)));

const ofOperations = (textOf: (operation: Operation) => readonly string[]): ((result: CaseResult) => string) =>
  ofModels(({ operations }) => operations.flatMap(textOf));

/** A type reference in the words of CSDL. */
export const typeText = (type: TypeRef): string => {
  switch (type.kind) {
    case "primitive":
    case "named":
      return type.name;
    case "collection":
      return `Collection(${typeText(type.of)})`;
    case "enum":
      return type.members.map((member) => `"${member}"`).join(" | ");
    case "union":
      return type.of.map(typeText).join(" or ");
    case "object":
      return `{ ${type.properties.map((property) => `${property.name}: ${typeText(property.type)}`).join(", ")} }`;
    case "unknown":
      return "?";
  }
};

const propertyText = (property: Property): string => {
  const marks = [
    property.isRelationship ? "relationship" : "",
    property.readOnly ? "read-only" : "",
    property.required ? "required" : "",
    property.requiredOnCreate === true ? "required on create" : "",
    property.nullable && property.nullableBy === "page" ? "nullable" : "",
    property.deprecated === undefined ? "" : "deprecated",
  ].filter((mark) => mark !== "");
  return `  ${property.name}: ${typeText(property.type)}${marks.length === 0 ? "" : `, ${marks.join(", ")}`}`;
};

const nullText = ({ name, nullable, nullableBy }: Property): string =>
  `  ${name}: ${nullable ? "nullable" : "never null"} (${nullableBy ?? "silence"})`;

const nullsOfType = (type: TypeDefinition): readonly string[] =>
  type.kind === "enum" ? [] : [type.name, ...type.properties.map(nullText)];

const nullsOfBody = ({ method, template, requestBody }: Operation): readonly string[] =>
  requestBody === undefined || requestBody.properties.length === 0
    ? []
    : [`${method} ${template}`, ...requestBody.properties.map(nullText)];

const definitionText = (type: TypeDefinition): readonly string[] => {
  const head = `${type.name} (${type.certainty})${type.deprecated === undefined ? "" : ", deprecated"}`;
  if (type.kind === "enum") return [`${head}: ${type.members.map(({ name }) => name).join(", ")}`];
  const marks = `${type.isAbstract ? ", abstract" : ""}${type.isOpen ? ", open" : ""}${type.extensions === undefined ? "" : `, open to ${type.extensions.join(", ")}`}`;
  return [
    `${head}${type.base === undefined ? "" : ` extends ${type.base}`}${marks}`,
    ...type.properties.map(propertyText),
  ];
};

const parameterText = (parameter: Parameter): string =>
  `  ${parameter.in} ${parameter.name}: ${typeText(parameter.type)}${parameter.required && parameter.in !== "path" ? ", required" : ""}`;

const operationText = (operation: Operation): readonly string[] => [
  `${operation.method} ${operation.template}${operation.deprecated === undefined ? "" : ", deprecated"}`,
  `  id ${operation.id}`,
  ...operation.parameters.map(parameterText),
  ...(operation.queryOptions.length === 0 ? [] : [`  options ${operation.queryOptions.join(", ")}`]),
  ...(operation.requestBody === undefined
    ? []
    : [`  body ${operation.requestBody.contentType}: ${typeText(operation.requestBody.type)}`]),
  ...operation.responses.map(({ status, type }) => `  ${status}${type === undefined ? "" : ` ${typeText(type)}`}`),
];

const permissionText = (operation: Operation): readonly string[] =>
  operation.permissions.flatMap(({ title, rows }, index) => [
    ...(operation.permissions.length > 1
      ? [`${operation.method} ${operation.template} on ${title}${index === 0 ? " (leads)" : ""}`]
      : []),
    ...rows.map(
      (row) =>
        `${operation.method} ${operation.template} ${row.kind}${row.about === undefined ? "" : ` (${row.about})`}: ${scopesText(row)}`,
    ),
  ]);

/** The least privileged scopes, where the page tells them, stand before a bar. */
const scopesText = ({ state, anyOf, leastPrivileged = 0 }: PermissionRow): string => {
  if (state !== "supported") return state;
  const texts = anyOf.map((scopes) => scopes.join(" and "));
  const parts = [texts.slice(0, leastPrivileged), texts.slice(leastPrivileged)];
  return parts
    .filter(({ length }) => length > 0)
    .map((part) => part.join(", "))
    .join(" | ");
};

const exampleText = (operation: Operation): readonly string[] =>
  operation.examples.flatMap(({ name, request, response, faults }) => [
    `${name}: ${request.method} ${operation.template} ${JSON.stringify(request.pathValues)} -> ${response?.status ?? "no answer"}`,
    ...faults.map((fault) => `  ${fault.in} ${fault.part} ${fault.pointer} ${fault.rule}`),
  ]);

const bodyText = ({ method, template, requestBody }: Operation): readonly string[] =>
  requestBody === undefined ? [] : [`${method} ${template}`, ...requestBody.properties.map(propertyText)];

const headingText = ({ examples }: Operation): readonly string[] =>
  examples.map(({ name, heading }) => `${name}: ${heading}`);

const placeText = (name: string, origins: Operation["origins"]): string =>
  `${name}: ${origins.map(({ page, line }) => `${page}:${line}`).join(", ")}`;

const clientText = (atlas: Atlas): readonly string[] => {
  const { types, accesses } = planNames(atlas);
  const calls = atlas.api.operations.map((operation) => {
    const steps = accesses.get(operation.id);
    const call = steps === undefined ? "no call" : `client${accessText(steps)}.${operation.method.toLowerCase()}()`;
    return `${operation.method} ${operation.template}: ${call}`;
  });
  return [...[...types].map(([name, type]) => `${name}: ${type.name} in ${type.path}`), ...calls];
};

/** The views in words that a case can ask for, by name. */
export const textViews: Readonly<Record<string, (result: CaseResult) => string>> = {
  types: ofModels(({ types }) => types.flatMap(definitionText)),
  nulls: ofModels(({ types, operations }) => [...types.flatMap(nullsOfType), ...operations.flatMap(nullsOfBody)]),
  operations: ofOperations(operationText),
  shown: ofOperations(({ method, template, knownBy, origins }) =>
    knownBy === undefined ? [] : [placeText(`${method} ${template}`, origins)],
  ),
  permissions: ofOperations(permissionText),
  examples: ofOperations(exampleText),
  bodies: ofOperations(bodyText),
  headings: ofOperations(headingText),
  places: ofModels(({ types, operations }) => [
    ...types.map(({ name, origins }) => placeText(name, origins)),
    ...operations.map(({ id, origins }) => placeText(id, origins)),
  ]),
  client: ({ versions }) => lines(versions.flatMap(clientText)),
  pages: ofModels(({ version, pages }) => [`${version}: ${pages.map(({ path }) => path).join(", ")}`]),
  diagnostics: ({ diagnostics }) =>
    lines(
      diagnostics.map(
        ({ code, origin, message }) => `${origin.page}:${origin.line}:${origin.column} ${code}: ${message}`,
      ),
    ),
};
