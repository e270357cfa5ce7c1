import type { Operation, RequestBody, Response } from "../../../../generator/model/operation.js";
import type { TypeRef } from "../../../../generator/model/type.js";
import { emitOne } from "../../fixture/emit-fixture.js";
import { at, operation, path, property, string, structured } from "../../../support/makers.js";

const user = structured("api.user", { properties: [property("name", string), property("mail", string)] });
const pet = structured("api.pet");

/** The file of the builders below `/users`, in an API with the types `api.user` and `api.pet`. */
export const printUsers = (...operations: readonly Operation[]): Promise<string> =>
  emitOne("builders/users.ts", { types: [user, pet], operations });

/** An operation of `/users`. */
export const call = (method: Operation["method"], facts: Partial<Operation>): Operation =>
  operation({ method, path: path("/users"), ...facts });

/** An answer with this status. */
export const answer = (status: number, type?: TypeRef): Response => ({
  status,
  ...(type === undefined ? {} : { type }),
  description: "",
  certainty: "prose",
  origin: at("api/page.md"),
});

/** Answers with 200, 201, … */
export const answers = (...types: readonly (TypeRef | undefined)[]): readonly Response[] =>
  types.map((type, index) => answer(200 + index, type));

/** A body that must be given. */
export const body = (type: TypeRef, properties: RequestBody["properties"] = []): RequestBody => ({
  contentType: "application/json",
  type,
  properties,
  required: true,
  description: "",
  origin: at("api/page.md"),
});

/** An object without a name. */
export const object = (name: string): TypeRef => ({ kind: "object", properties: [property(name, string)] });
