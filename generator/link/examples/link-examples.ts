import type { Schema } from "../../../templates/contract/harness/schema/schema.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { Example, ExampleRequest, ExampleResponse } from "../../model/example.js";
import type { Operation } from "../../model/operation.js";
import type { RequestMessage, ResponseMessage } from "../../model/message.js";
import { groupBy } from "../../lists/group-by.js";
import { splitTarget, type SplitTarget } from "../../paths/split-target.js";
import { requestBodyFaults, responseBodyFaults } from "./body-faults.js";
import { placeholderValues, type Found } from "./find-operation.js";
import type { PairedExample } from "./pair-examples.js";
import { type ExampleBlock, statusOf } from "./pair-messages.js";
import { requestFaults } from "./request-faults.js";
import { surplusBodies } from "./surplus-bodies.js";

/** What examples are held against. */
interface ExampleBasis {
  readonly schema: Schema;
  readonly version: string;
  readonly dialect: Pick<Dialect, "urls" | "behaviour">;
}

interface ExampleDocs extends ExampleBasis {
  readonly examples: readonly PairedExample[];
  readonly operations: readonly Operation[];
}

/** Gives every operation its examples, in the order of pages and of messages on a page. */
export const linkExamples = ({ examples, operations, ...basis }: ExampleDocs): readonly Operation[] => {
  const byOperation = groupBy(examples, ({ found }) => found.operation.id);
  return operations.map((operation) => ({
    ...operation,
    examples: (byOperation.get(operation.id) ?? []).map((example) => exampleOf(example, { operation, ...basis })),
  }));
};

interface LinkedExample extends ExampleBasis {
  readonly operation: Operation;
}

const exampleOf = ({ pair, page, found, name }: PairedExample, basis: LinkedExample): Example => {
  const { operation, schema, version, dialect } = basis;
  const bareAnswers = dialect.behaviour.protocol === "none";
  const block = pair.request ?? pair.response;
  const origin = block?.origin ?? page.origin;
  const message = pair.request?.message;
  const target = splitTarget(message?.url ?? operation.template, dialect.urls.versions);
  const request = message === undefined ? plainRequest(operation) : requestOf(message, found, target);
  const response = pair.response === undefined ? undefined : responseOf(pair.response);
  return {
    name,
    heading: block?.heading ?? "",
    origin,
    request,
    ...(response !== undefined && { response }),
    faults: [
      ...(message === undefined
        ? []
        : requestFaults({ message, target, operation, isMatch: found.isMatch, version, origin })),
      ...surplusBodies({ request, response }),
      ...requestBodyFaults(request.body, operation, schema),
      ...(response === undefined ? [] : responseBodyFaults(response, operation, { schema, bareAnswers })),
    ],
  };
};

/** The request of an answer that stands alone: the operation's own, with the names of its placeholders as values. */
const plainRequest = (operation: Operation): ExampleRequest => ({
  method: operation.method,
  url: operation.template,
  pathValues: placeholderValues(operation),
  query: [],
  headers: [],
  body: { kind: "none" },
});

const requestOf = (message: RequestMessage, { values }: Found, { query }: SplitTarget): ExampleRequest => ({
  method: message.method,
  url: message.url,
  pathValues: values,
  query,
  headers: message.headers,
  body: message.body,
});

const responseOf = ({ message, annotation, origin }: ExampleBlock<ResponseMessage>): ExampleResponse => ({
  status: statusOf(message),
  headers: message.headers,
  body: message.body,
  origin,
  truncated: annotation?.truncated ?? false,
  optionalProperties: annotation?.optionalProperties ?? [],
});
