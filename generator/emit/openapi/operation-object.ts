import { pagesOf } from "../../api/section-link.js";
import type { Operation, PathSegment } from "../../model/operation.js";
import type { Atlas } from "../../api/atlas.js";
import { exampleObject, hasBody } from "./content.js";
import { unlessEmpty, type ExampleObjects, type OperationObject } from "./document.js";
import type { OptionValues } from "../target.js";
import { parametersOf } from "./parameters.js";
import { requestBodyOf } from "./request-body.js";
import { responsesOf } from "./responses.js";
import { deprecationOf } from "./schema-object.js";
import { permissionsObjects, securityOf } from "./security.js";

/** The Operation Object of an operation (OpenAPI 3.1, section 4.8.10). */
export const operationObject = (
  operation: Operation,
  { api, hierarchy }: Atlas,
  options: OptionValues,
): OperationObject => {
  const bodiless = bodilessExamples(operation);
  return {
    operationId: operation.id,
    tags: tagsOf(operation.path),
    summary: unlessEmpty(operation.summary),
    description: unlessEmpty(operation.description),
    ...deprecationOf(operation.deprecated),
    parameters: unlessEmpty(parametersOf(operation, options)),
    requestBody: requestBodyOf(operation, hierarchy, options),
    responses: responsesOf(operation, { options, protocol: api.conventions.protocol }),
    security: unlessEmpty(securityOf(operation.permissions, api.conventions)),
    "x-permissions": unlessEmpty(permissionsObjects(operation.permissions)),
    "x-docs-certainty": operation.knownBy,
    "x-docs": pagesOf(operation.origins),
    "x-docwright-bodiless": Object.keys(bodiless).length === 0 ? undefined : { examples: bodiless },
  };
};

/** The first segment that has a name of its own. */
export const tagsOf = (path: readonly PathSegment[]): readonly string[] => {
  for (const segment of path) {
    if (segment.kind === "literal" || segment.kind === "call") return [segment.text];
  }
  return [];
};

/** OpenAPI shows a message by its body: a request without one, and without one in the answer, has no place there. */
const bodilessExamples = (operation: Operation): ExampleObjects =>
  Object.fromEntries(
    operation.examples
      .filter((example) => !hasBody(example.request.body) && !hasBody(example.response?.body))
      .map((example) => [example.name, exampleObject(example, "request", example.origin)]),
  );
