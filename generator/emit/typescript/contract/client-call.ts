import type { ShownRequest } from "../../../../templates/contract/harness/messages/example.js";
import type { Example } from "../../../model/example.js";
import type { Operation } from "../../../model/operation.js";
import type { Expression } from "../code/expression.js";
import type { ClientPlan } from "../plan-client.js";
import { accessCalls } from "./access-calls.js";
import { bodyValue } from "./body-value.js";
import { optionsObject } from "./options-object.js";
import type { ShownValue } from "./shown-value.js";
import { takesBody } from "./shown-messages.js";

/** An operation, and its request as an example shows it. */
export interface ShownCall {
  readonly operation: Operation;
  readonly request: ShownRequest;
}

/** The call that an example documents: `(client) => client.users.byId("x").get()`. */
export const clientCall = (
  { request: { pathValues, body } }: Example,
  { operation, request }: ShownCall,
  client: ClientPlan,
): ShownValue => {
  const sent = takesBody(operation.method) ? bodyValue(body, operation, client) : undefined;
  const operations = client.atlas.methods.get(operation.id) ?? [operation];
  const sendsJson = sent !== undefined && body.kind === "json" && typeof body.value !== "string";
  const options = optionsObject({ request, operations, sendsJson }, client);
  const calls = accessCalls(
    client.names.accesses.get(operation.id) ?? [],
    { operation, values: pathValues, naming: client.naming },
    verbArguments(operation, sent, options),
  );
  const chain: Expression = { kind: "chain", root: "client", calls };
  return {
    value: { kind: "arrow", parameters: [{ name: "client" }], body: chain },
    undocumented: sent?.undocumented ?? [],
  };
};

/** Options stand behind the body, or behind the place of one. */
const verbArguments = (
  { method }: Operation,
  body: ShownValue | undefined,
  options: Expression | undefined,
): readonly Expression[] => {
  const sent = body === undefined ? [] : [body.value];
  if (options === undefined) return sent;
  return takesBody(method) && body === undefined ? [{ kind: "name", name: "undefined" }, options] : [...sent, options];
};
