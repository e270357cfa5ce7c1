import type {
  ExpectedFailure,
  ShownQuery,
  ShownRequest,
} from "../../../../templates/contract/harness/messages/example.js";
import type { Example } from "../../../model/example.js";
import type { Operation } from "../../../model/operation.js";
import { callOf } from "../layout/call-of.js";
import { keyText } from "../layout/key-text.js";
import { type Layout, bracketed, member, plain } from "../layout/layout.js";
import { stringList } from "../layout/string-list.js";
import { stringRecord } from "../layout/string-record.js";
import { stringText } from "../layout/string-text.js";
import { accessLayouts } from "./access-layout.js";
import { answerCode, isHeldByTypes, typeOfAnswer } from "./answer-code.js";
import { bodyCode } from "./body-code.js";
import { callLayout } from "./call-layout.js";
import { optionsCode } from "./call-options.js";
import { type Code, code } from "./code.js";
import type { ContractContext } from "./context.js";
import { expectedFailure } from "./expected-faults.js";
import { jsonLayout } from "./json-layout.js";
import { noMarks } from "./marks.js";
import { shownAnswer, shownRequest, takesBody } from "./shown-messages.js";

/** The test of one example: `example("name", { … })`. */
export const exampleCode = (example: Example, operation: Operation, context: ContractContext): Code => {
  const request = shownRequest(example);
  const answer = example.response === undefined ? undefined : shownAnswer(example.response);
  const type = answer === undefined ? undefined : typeOfAnswer(operation, answer.status);
  const failure = expectedFailure(example, answer === undefined ? { request } : { request, answer }, type);
  const call = callCode(example, { operation, request, context });
  const shown =
    example.response === undefined || answer === undefined
      ? undefined
      : answerCode({ response: example.response, shown: answer }, operation, context);
  const pieces = shown === undefined ? [call] : [call, shown];
  const undocumented = pieces.flatMap((piece) => piece.undocumented);
  const hasJson = example.response?.body.kind === "json";
  const parts = [
    member("operation", plain(stringText(operation.id))),
    member("request", requestLayout(request)),
    member("call", call.layout),
    ...(shown === undefined ? [] : [member("answer", shown.layout)]),
    ...(hasJson && type === undefined ? [member("isUntyped", plain("true"))] : []),
    ...(undocumented.length === 0 ? [] : [member("undocumented", stringList(undocumented))]),
    ...(failure === undefined ? [] : [member("expectedFailure", failureLayout(failure))]),
  ];
  const body = bracketed("{}", parts, "expanded");
  const name = hasJson && !isHeldByTypes(type, request, context) ? "example<unknown>" : "example";
  const layout = callOf(name, [plain(stringText(example.name)), body]);
  return code(layout, {
    harness: pieces.flatMap(({ harness }) => harness),
    types: pieces.flatMap(({ types }) => types),
    takesLiteral: call.takesLiteral,
  });
};

const requestLayout = ({ method, url, query, headers, unsentBody }: ShownRequest): Layout =>
  bracketed("{}", [
    member("method", plain(stringText(method))),
    member("url", plain(stringText(url))),
    ...(query === undefined ? [] : [member("query", queryLayout(query))]),
    ...(headers === undefined ? [] : [member("headers", stringRecord(Object.entries(headers)))]),
    ...(unsentBody === undefined ? [] : [member("unsentBody", jsonLayout(unsentBody, noMarks))]),
  ]);

const queryLayout = (query: ShownQuery): Layout =>
  bracketed(
    "{}",
    Object.entries(query).map(([name, value]) =>
      member(keyText(name), typeof value === "string" ? plain(stringText(value)) : stringList(value)),
    ),
  );

const failureLayout = ({ because, faults }: ExpectedFailure): Layout =>
  bracketed("{}", [member("because", plain(stringText(because))), member("faults", stringList(faults))], "expanded");

interface CalledOperation {
  readonly operation: Operation;
  readonly request: ShownRequest;
  readonly context: ContractContext;
}

const callCode = (
  { request: { pathValues, body } }: Example,
  { operation, request, context }: CalledOperation,
): Code => {
  const steps = accessLayouts(context.plan.accesses.get(operation.id) ?? [], pathValues, operation);
  const sent = takesBody(operation.method) ? bodyCode(body, operation, context) : undefined;
  const operations = context.methods.get(operation.id) ?? [operation];
  const sendsJson = sent !== undefined && body.kind === "json" && typeof body.value !== "string";
  const options = optionsCode({ request, operations, sendsJson }, context);
  const verb = {
    access: `.${operation.method.toLowerCase()}`,
    arguments: verbArguments(operation, sent, options?.layout),
  };
  return code(callLayout([...steps, verb]), {
    harness: [...(sent?.harness ?? []), ...(options?.harness ?? [])],
    undocumented: sent?.undocumented ?? [],
    types: sent?.types ?? [],
    takesLiteral: steps.some(({ needsLiteral }) => needsLiteral === true),
  });
};

/** Options stand behind the body, or behind the place of one. */
const verbArguments = (
  { method }: Operation,
  body: Code | undefined,
  options: Layout | undefined,
): readonly Layout[] => {
  const sent = body === undefined ? [] : [body.layout];
  if (options === undefined) return sent;
  return takesBody(method) && body === undefined ? [plain("undefined"), options] : [...sent, options];
};
