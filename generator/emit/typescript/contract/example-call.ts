import type {
  ExpectedFailure,
  ShownQuery,
  ShownRequest,
} from "../../../../templates/contract/harness/messages/example.js";
import type { Example } from "../../../model/example.js";
import type { Operation } from "../../../model/operation.js";
import {
  type CallNode,
  call,
  entry,
  type Expression,
  stringList,
  stringNode,
  stringRecord,
} from "../code/expression.js";
import { keyword, type TypeNode } from "../code/type-node.js";
import type { ClientPlan } from "../plan-client.js";
import { answerValue, resultOf, typeOfAnswer } from "./answer-value.js";
import { clientCall } from "./client-call.js";
import { expectedFailure } from "./expected-failure.js";
import { jsonExpression } from "./json-expression.js";
import { noMarks } from "./marks.js";
import { shownAnswer, shownRequest } from "./shown-messages.js";

/** The test of one example: `example("name", { … })`. */
export const exampleCall = (example: Example, operation: Operation, client: ClientPlan): CallNode => {
  const { response } = example;
  const request = shownRequest(example);
  const shown = response === undefined ? undefined : shownAnswer(response);
  const type = shown === undefined ? undefined : typeOfAnswer(operation, shown.status);
  const result = type === undefined ? undefined : resultOf(type, client.naming);
  const called = clientCall(example, { operation, request }, client);
  const answer =
    response === undefined || shown === undefined ? undefined : answerValue({ response, shown, type, result }, client);
  const undocumented = [...called.undocumented, ...(answer?.undocumented ?? [])];
  const failure = expectedFailure(example, shown === undefined ? { request } : { request, answer: shown }, type);
  const hasJson = response?.body.kind === "json";
  const members = [
    entry("operation", stringNode(operation.id)),
    entry("request", requestObject(request)),
    entry("call", called.value),
    ...(answer === undefined ? [] : [entry("answer", answer.value)]),
    ...(hasJson && type === undefined ? [entry("isUntyped", { kind: "boolean", value: true })] : []),
    ...(undocumented.length === 0 ? [] : [entry("undocumented", stringList(undocumented))]),
    ...(failure === undefined ? [] : [entry("expectedFailure", failureObject(failure))]),
  ];
  const test = call({ name: "example" }, stringNode(example.name), { kind: "object", members, isExpanded: true });
  return hasJson && !isHeldByTypes(result, request) ? { ...test, typeArguments: [keyword("unknown")] } : test;
};

/** Whether TypeScript can hold the answer against the method's result: it says something of JSON, and not less than the example shows. */
const isHeldByTypes = (result: TypeNode | undefined, { query }: ShownRequest): boolean =>
  result !== undefined && !Object.keys(query ?? {}).some((name) => /^\$(?:select|expand)$/i.test(name));

const requestObject = ({ method, url, query, headers, unsentBody }: ShownRequest): Expression => ({
  kind: "object",
  members: [
    entry("method", stringNode(method)),
    entry("url", stringNode(url)),
    ...(query === undefined ? [] : [entry("query", queryObject(query))]),
    ...(headers === undefined ? [] : [entry("headers", stringRecord(Object.entries(headers)))]),
    ...(unsentBody === undefined ? [] : [entry("unsentBody", jsonExpression(unsentBody, noMarks))]),
  ],
});

const queryObject = (query: ShownQuery): Expression => ({
  kind: "object",
  members: Object.entries(query).map(([name, value]) =>
    entry(name, typeof value === "string" ? stringNode(value) : stringList(value)),
  ),
});

const failureObject = ({ because, faults }: ExpectedFailure): Expression => ({
  kind: "object",
  members: [entry("because", stringNode(because)), entry("faults", stringList(faults))],
  isExpanded: true,
});
