import type { Hierarchy } from "../../api/hierarchy.js";
import { propertiesOf } from "../../api/properties.js";
import type { HttpMethod } from "../../model/message.js";
import type { Operation, RequestBody } from "../../model/operation.js";
import type { Property, TypeRef } from "../../model/type.js";
import type { SentMembers } from "./sent-members.js";

/** What a body is held against. */
interface BodyBasis {
  readonly sent: SentMembers;
  readonly hierarchy: Hierarchy;
}

/**
 * A body that takes what examples of the operation's pages send. Of the resource itself that holds for the operation alone:
 * what a create may set, a change may not.
 */
export const sendableBody = (
  { method, origins }: Operation,
  body: RequestBody,
  { sent, hierarchy }: BodyBasis,
): RequestBody => {
  const shown = origins.flatMap(({ page }) => sent.ofBodies(page, method));
  const members: ShownMembers = {
    isSent: ({ name }) => shown.some((names) => names.has(name)),
    // The page that requires something shows how it is given; others speak of something else.
    isLeftOut: ({ name }) => sent.ofBodies(body.origin.page, method).some((names) => !names.has(name)),
  };
  const correct = (row: Property): Property => ({
    ...row,
    readOnly: row.readOnly && !members.isSent(row),
    required: row.required && !members.isLeftOut(row),
  });
  const known = body.type.kind === "named" ? propertiesOf(body.type.name, hierarchy) : [];
  const rows = [...body.properties, ...unsaidRows(body, rowsOfType(known, method), members)];
  return { ...body, type: correctedType(body.type, correct), properties: rows.map(correct) };
};

/** What examples show of the members of a body. */
interface ShownMembers {
  readonly isSent: (property: Property) => boolean;
  /** An example does without it. */
  readonly isLeftOut: (property: Property) => boolean;
}

const correctedType = (type: TypeRef, correct: (row: Property) => Property): TypeRef =>
  type.kind === "object" ? { ...type, properties: type.properties.map(correct) } : type;

/** The properties of a resource as rows of a body: required is what has to be given. */
const rowsOfType = (known: readonly Property[], method: HttpMethod): readonly Property[] =>
  known.map(({ requiredOnCreate, ...property }) => ({
    ...property,
    required:
      !property.isRelationship &&
      !property.readOnly &&
      (property.required || (method === "POST" && requiredOnCreate === true)),
  }));

/** Rows that no table has: of what examples send as well, and of what the resource requires where they do without. */
const unsaidRows = (
  { properties }: RequestBody,
  ofType: readonly Property[],
  { isSent, isLeftOut }: ShownMembers,
): readonly Property[] => {
  const said = new Set(properties.map(({ name }) => name));
  const sent = ofType.filter((row) => row.readOnly && !said.has(row.name) && isSent(row));
  if (said.size > 0) return sent;
  const required = ofType.filter((row) => row.required);
  return sent.length > 0 || required.some(isLeftOut) ? [...sent, ...required] : [];
};
