import type { Schema } from "../../../templates/contract/harness/schema/schema.js";
import { groupBy } from "../../lists/group-by.js";
import type { HttpMethod } from "../../model/message.js";
import type { Operation } from "../../model/operation.js";
import type { Page } from "../../model/page.js";
import { objectsWithin, type ShownObject } from "../examples/objects-within.js";
import type { PairedExample } from "../examples/pair-examples.js";

/** Names of the members that example requests send, each list those of one object. */
export interface SentMembers {
  /** Of the bodies that a page sends with a method. */
  readonly ofBodies: (page: string, method: HttpMethod) => readonly ReadonlySet<string>[];
  /** Of the objects of a type that stand within bodies. */
  readonly ofInner: (type: string) => readonly ReadonlySet<string>[];
}

/** Looks through all bodies that examples send. A page says where it leaves members out for the sake of brevity. */
export const sentMembers = (
  examples: readonly PairedExample[],
  operations: readonly Operation[],
  schema: Schema,
): SentMembers => {
  const bodies = new Map(operations.map(({ id, requestBody }) => [id, requestBody]));
  const sent = examples.flatMap(({ pair, page, found }) => {
    const body = bodies.get(found.operation.id);
    return body === undefined ? [] : sentObjects(pair.request, { page, type: body.type, schema });
  });
  const ofBodies = groupBy(
    sent.filter(({ object }) => !object.isInner),
    ({ page, method }) => keyOf(page.path, method),
  );
  const ofInner = groupBy(
    sent.filter(({ object }) => object.isInner),
    ({ object }) => object.type ?? "",
  );
  return {
    ofBodies: (page, method) => (ofBodies.get(keyOf(page, method)) ?? []).map(namesOf),
    ofInner: (type) => (ofInner.get(type) ?? []).map(namesOf),
  };
};

const keyOf = (page: string, method: HttpMethod): string => `${method} ${page}`;

interface SentObject {
  readonly object: ShownObject;
  readonly page: Page;
  readonly method: HttpMethod;
}

interface BodyPlace {
  readonly page: Page;
  readonly type: NonNullable<Operation["requestBody"]>["type"];
  readonly schema: Schema;
}

const sentObjects = (
  request: PairedExample["pair"]["request"],
  { page, type, schema }: BodyPlace,
): readonly SentObject[] => {
  if (request?.message.body.kind !== "json" || request.annotation?.truncated === true) return [];
  const { method, body } = request.message;
  // One of several types has no table of its own: what is sent of it is sent of the type.
  const isOneOfSeveral = type.kind !== "named" && type.kind !== "object";
  return objectsWithin(body.value, type, schema).map((object) => ({
    object: { ...object, isInner: object.isInner || isOneOfSeveral },
    page,
    method,
  }));
};

const namesOf = ({ object }: SentObject): ReadonlySet<string> => new Set(Object.keys(object.value));
