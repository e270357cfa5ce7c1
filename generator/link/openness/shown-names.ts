import type { Schema } from "../../../templates/contract/harness/schema/schema.js";
import { groupBy } from "../../lists/group-by.js";
import type { MessageBody } from "../../model/message.js";
import type { Operation } from "../../model/operation.js";
import type { TypeRef } from "../../model/type.js";
import { objectsWithin } from "../examples/objects-within.js";
import type { PairedExample } from "../examples/pair-examples.js";
import { statusOf } from "../examples/pair-messages.js";

interface ShownExamples {
  readonly operations: readonly Operation[];
  readonly examples: readonly PairedExample[];
  readonly schema: Schema;
}

/** Names of the members of each object that examples send or answer, by the qualified name of its type. */
export const shownNames = ({
  operations,
  examples,
  schema,
}: ShownExamples): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const objects = examples.flatMap(({ pair, found }) => {
    const operation = byId.get(found.operation.id);
    const { request, response } = pair;
    const answer = response && operation?.responses.find(({ status }) => status === statusOf(response.message))?.type;
    return [
      ...objectsOf(request?.message.body, operation?.requestBody?.type, schema),
      ...objectsOf(response?.message.body, answer, schema),
    ];
  });
  const byType = groupBy(objects, ({ type }) => type ?? "");
  return new Map([...byType].map(([type, same]) => [type, same.map(({ value }) => Object.keys(value))]));
};

const objectsOf = (
  body: MessageBody | undefined,
  type: TypeRef | undefined,
  schema: Schema,
): ReturnType<typeof objectsWithin> =>
  body?.kind !== "json" || type === undefined ? [] : objectsWithin(body.value, type, schema);
