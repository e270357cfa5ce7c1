import { checkBody } from "../../../../templates/contract/harness/schema/schema.js";
import { undocumentedName } from "../../../../templates/contract/harness/faults/undocumented.js";
import type { Operation } from "../../../model/operation.js";
import type { TypeRef } from "../../../model/type.js";
import type { JsonValue } from "../../../model/json.js";
import type { MessageBody } from "../../../model/message.js";
import { callOf } from "../layout/call-of.js";
import { plain } from "../layout/layout.js";
import { stringText } from "../layout/string-text.js";
import { type Code, callsOfMarks, code } from "./code.js";
import type { ContractContext } from "./context.js";
import { jsonLayout } from "./json-layout.js";
import { marksOf, noMarks } from "./marks.js";

/** The argument that the body of an example is; `undefined` where the call needs none. */
export const bodyCode = (body: MessageBody, operation: Operation, context: ContractContext): Code | undefined => {
  switch (body.kind) {
    case "none":
      return operation.requestBody === undefined ? undefined : code(plain("missing()"), { harness: ["missing"] });
    case "text":
      return textCode("text", body.text);
    case "broken":
      return textCode("brokenJson", body.text);
    case "json":
      // The client sends a string as a text, so that JSON that is one has its quotes in it.
      return typeof body.value === "string"
        ? textCode("text", JSON.stringify(body.value))
        : jsonCode(body.value, operation, context);
  }
};

const textCode = (call: "text" | "brokenJson", text: string): Code =>
  code(callOf(call, [plain(stringText(text))]), { harness: [call] });

const jsonCode = (value: JsonValue, { method, requestBody }: Operation, { schema }: ContractContext): Code => {
  // A body that no page asks for, or that is documented as bytes: the method's type is not of JSON.
  if (requestBody === undefined || isStream(requestBody.type)) {
    return code(callOf("coerced", [jsonLayout(value, noMarks)]), { harness: ["coerced"] });
  }
  const { type, properties } = requestBody;
  const check = checkBody(value, { type, properties, method }, schema);
  const marks = marksOf(check);
  const undocumented = check.undocumented.map((pointer) => undocumentedName({ side: "request", pointer }));
  return code(jsonLayout(value, marks), { harness: callsOfMarks(marks), undocumented });
};

const isStream = (type: TypeRef): boolean => type.kind === "primitive" && type.name === "Edm.Stream";
