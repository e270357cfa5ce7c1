import { checkBody } from "../../../templates/contract/harness/schema/check-body.js";
import type { Hierarchy } from "../../api/hierarchy.js";
import type { HeaderField } from "../../model/message.js";
import type { Operation } from "../../model/operation.js";
import type { Origin } from "../../model/source.js";
import { headerOf, type Problem, type ProblemDetail, type ReceivedRequest } from "../messages.js";
import type { SentBody } from "./sent-body.js";

/** A request with its parts read. */
export interface ReadRequest {
  readonly received: ReceivedRequest;
  readonly query: readonly HeaderField[];
  readonly sent: SentBody;
}

/** What of a request does not fit its operation, each fault with the place in the docs; `undefined` where all fits. */
export const validateRequest = (
  request: ReadRequest,
  operation: Operation,
  types: Hierarchy["types"],
): Problem | undefined => {
  const details = [
    ...unknownOptions(request, operation),
    ...missingParameters(request, operation),
    ...bodyFaults(request.sent, operation, types),
  ];
  if (details.length === 0) return undefined;
  const title = `${operation.method} ${operation.template}`;
  const count = details.length === 1 ? "one fault" : `${details.length} faults`;
  return { status: 400, code: "BadRequest", message: `The request does not fit ${title}: ${count}.`, details };
};

const placed = (message: string, origin: Origin | undefined): string =>
  origin === undefined ? message : `${message} (${origin.page}:${origin.line})`;

/** An option is documented by the text, by a request line, or by an example. */
const unknownOptions = ({ query }: ReadRequest, operation: Operation): readonly ProblemDetail[] => {
  const known = new Set(
    [
      ...operation.queryOptions.map((name) => `$${name}`),
      ...operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name),
      ...operation.examples.flatMap(({ request }) => request.query.map(({ name }) => name)),
    ].map((name) => name.toLowerCase()),
  );
  return query
    .filter(({ name }) => !known.has(name.toLowerCase()))
    .map(({ name }) => ({
      code: "unknown-query-option",
      target: `query/${name}`,
      message: placed(`The docs have no query option "${name}".`, operation.origins[0]),
    }));
};

const missingParameters = ({ received, query }: ReadRequest, { parameters }: Operation): readonly ProblemDetail[] =>
  parameters
    .filter(({ required }) => required)
    .filter((parameter) => {
      if (parameter.in === "header") return headerOf(received, parameter.name) === undefined;
      return parameter.in === "query" && query.every(({ name }) => name.toLowerCase() !== parameter.name.toLowerCase());
    })
    .map((parameter) => ({
      code: `missing-${parameter.in}`,
      target: `${parameter.in}/${parameter.name}`,
      message: placed(`The required ${wordFor[parameter.in]} "${parameter.name}" is missing.`, parameter.origin),
    }));

const wordFor = { header: "header", query: "query option", path: "path parameter" } as const;

const bodyFaults = (sent: SentBody, operation: Operation, schema: Hierarchy["types"]): readonly ProblemDetail[] => {
  const { requestBody, method } = operation;
  if (requestBody === undefined) return [];
  if (sent.kind === "none") {
    const message = placed("The required body is missing.", requestBody.origin);
    return requestBody.required ? [{ code: "missing-body", target: "body", message }] : [];
  }
  if (sent.kind !== "json") return [];
  const { faults, undocumented } = checkBody(sent.value, { ...requestBody, method }, schema);
  return [
    ...faults.map(({ rule, pointer, message }) => ({ code: rule, target: `body${pointer}`, message })),
    ...undocumented.map((pointer) => ({
      code: "undocumented-property",
      target: `body${pointer}`,
      message: `The docs have no property "${pointer.slice(1)}" here.`,
    })),
  ].map((detail) => ({ ...detail, message: placed(detail.message, requestBody.origin) }));
};
