import type { ResponseMessage } from "../../../model/message.js";
import type { PathSegment } from "../../../model/operation.js";
import type { Page } from "../../../model/page.js";
import type { TypeRef } from "../../../model/type.js";
import type { ExampleBlock } from "../../examples/pair-messages.js";
import { annotatedType } from "../../types/annotated-type.js";
import type { LinkedTypes } from "../../types/link-types.js";
import { narrowedAnswer } from "../narrowed-answer.js";
import { successType } from "../success-type.js";
import { sameType } from "../../types/same-type.js";
import type { ShownRequest } from "./shown-request.js";

interface Answer {
  readonly answer: ExampleBlock<ResponseMessage>;
  readonly page: Page;
}

/** Whether what an example shows at a path can be its answer. An example without an answer contradicts nothing. */
export const fitsPath = (
  { answer, page, request }: ShownRequest,
  path: readonly PathSegment[],
  types: LinkedTypes,
): boolean => {
  const { method } = request.message;
  const expected = narrowedAnswer({ method, path }, successType(page, types), types);
  return answer === undefined || answerFits({ answer, page }, expected, types);
};

/** Whether an example's answer is one of the operation's: a success, of its type or a relative, a collection where it is one. */
export const answerFits = ({ answer, page }: Answer, expected: TypeRef | undefined, types: LinkedTypes): boolean => {
  const { status, body } = answer.message;
  if (status >= 400) return false;
  if (body.kind !== "json") return true;
  if (expected === undefined) return page.response?.isEmpty !== true;
  const annotated = annotatedType(answer.annotation, page, types);
  return (
    (annotated === undefined || areRelated(annotated, elementOf(expected), types)) && hasForm(body.value, expected)
  );
};

/** Whether the annotation of an answer names the very type that is expected. */
export const isAnnotatedAs = ({ answer, page }: Answer, expected: TypeRef, types: LinkedTypes): boolean => {
  const annotated = annotatedType(answer.annotation, page, types);
  return annotated !== undefined && sameType(annotated, elementOf(expected));
};

const elementOf = (type: TypeRef): TypeRef => (type.kind === "collection" ? type.of : type);

const areRelated = (left: TypeRef, right: TypeRef, { ancestorsOf }: LinkedTypes): boolean => {
  if (left.kind !== "named" || right.kind !== "named") return sameType(left, right);
  return (
    left.name === right.name ||
    ancestorsOf(left.name).includes(right.name) ||
    ancestorsOf(right.name).includes(left.name)
  );
};

const hasForm = (value: unknown, expected: TypeRef): boolean => {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const holdsList = isObject && "value" in value && Array.isArray(value.value);
  switch (expected.kind) {
    case "collection":
      return holdsList;
    case "named":
    case "object":
      return isObject && !holdsList;
    case "primitive":
    case "enum":
    case "union":
    case "unknown":
      return true;
  }
};
