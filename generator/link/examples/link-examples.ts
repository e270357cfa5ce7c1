import type { Schema } from "../../../templates/contract/harness/schema/schema.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { Example, ExampleRequest, ExampleResponse } from "../../model/example.js";
import type { Operation } from "../../model/operation.js";
import type { RequestMessage, ResponseMessage } from "../../model/message.js";
import type { Page } from "../../model/page.js";
import { byText } from "../../lists/group-by.js";
import { splitTarget, type SplitTarget } from "../../paths/split-target.js";
import { requestBodyFaults, responseBodyFaults } from "./body-faults.js";
import { createOperationFinder, placeholderValues, type Found } from "./find-operation.js";
import { createExampleNames } from "./name-examples.js";
import { pairMessages, type ExampleBlock, type MessagePair } from "./pair-messages.js";
import { requestFaults } from "./request-faults.js";
import { surplusBodies } from "./surplus-bodies.js";

interface ExampleDocs {
  readonly pages: readonly Page[];
  readonly operations: readonly Operation[];
  readonly schema: Schema;
  readonly version: string;
  readonly dialect: Dialect;
}

/** Gives every operation its examples, in the order of pages and of messages on a page. */
export const linkExamples = ({ pages, operations, schema, version, dialect }: ExampleDocs): readonly Operation[] => {
  const findOperation = createOperationFinder(operations, dialect.urls);
  const nameOf = createExampleNames();
  const examples = new Map<string, Example[]>();
  for (const page of [...pages].sort((left, right) => byText(left.path, right.path))) {
    pairMessages(page, dialect.sections).forEach((pair, index) => {
      const found = findOperation(pair.request?.message, page);
      if (found === undefined) return;
      const example = exampleOf({ pair, page, found, schema, version, dialect, name: nameOf(pair, page, index + 1) });
      examples.set(found.operation.id, [...(examples.get(found.operation.id) ?? []), example]);
    });
  }
  return operations.map((operation) => ({ ...operation, examples: examples.get(operation.id) ?? [] }));
};

interface Pairing {
  readonly pair: MessagePair;
  readonly page: Page;
  readonly found: Found;
  readonly schema: Schema;
  readonly version: string;
  readonly dialect: Dialect;
  readonly name: string;
}

const exampleOf = ({ pair, page, found, schema, version, dialect, name }: Pairing): Example => {
  const { operation } = found;
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
      ...(response === undefined ? [] : responseBodyFaults(response, operation, schema)),
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
  status: message.status === 0 ? 200 : message.status,
  headers: message.headers,
  body: message.body,
  origin,
  truncated: annotation?.truncated ?? false,
  optionalProperties: annotation?.optionalProperties ?? [],
});
