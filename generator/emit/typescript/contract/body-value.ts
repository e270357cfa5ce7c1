import { checkBody } from "../../../../templates/contract/harness/schema/schema.js";
import { undocumentedName } from "../../../../templates/contract/harness/faults/undocumented.js";
import type { Operation } from "../../../model/operation.js";
import type { TypeRef } from "../../../model/type.js";
import type { JsonValue } from "../../../model/json.js";
import type { MessageBody } from "../../../model/message.js";
import { call, type Expression, stringNode } from "../code/expression.js";
import type { ClientPlan } from "../plan-client.js";
import { harnessSymbol } from "./harness-symbol.js";
import { jsonExpression } from "./json-expression.js";
import { marksOf, noMarks } from "./marks.js";
import type { ShownValue } from "./shown-value.js";

/** The argument that the body of an example is; `undefined` where the call needs none. */
export const bodyValue = (body: MessageBody, operation: Operation, client: ClientPlan): ShownValue | undefined => {
  switch (body.kind) {
    case "none":
      return operation.requestBody === undefined ? undefined : ofHarness("missing");
    case "text":
      return ofHarness("text", stringNode(body.text));
    case "broken":
      return ofHarness("brokenJson", stringNode(body.text));
    case "json":
      // The client sends a string as a text, so that JSON that is one has its quotes in it.
      return typeof body.value === "string"
        ? ofHarness("text", stringNode(JSON.stringify(body.value)))
        : jsonValue(body.value, operation, client);
  }
};

/** A value that a function of the harness makes, in place of one that the method's type would take. */
const ofHarness = (name: string, ...values: readonly Expression[]): ShownValue => ({
  value: call(harnessSymbol(name), ...values),
  undocumented: [],
});

const jsonValue = (value: JsonValue, { method, requestBody }: Operation, { atlas }: ClientPlan): ShownValue => {
  // A body that no page asks for, or that is documented as bytes: the method's type is not of JSON.
  if (requestBody === undefined || isStream(requestBody.type)) {
    return ofHarness("coerced", jsonExpression(value, noMarks));
  }
  const { type, properties } = requestBody;
  const check = checkBody(value, { type, properties, method }, atlas.hierarchy.types);
  const undocumented = check.undocumented.map((pointer) => undocumentedName({ side: "request", pointer }));
  return { value: jsonExpression(value, marksOf(check)), undocumented };
};

const isStream = (type: TypeRef): boolean => type.kind === "primitive" && type.name === "Edm.Stream";
