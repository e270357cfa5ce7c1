import type { Operation, Response } from "../../../../generator/model/operation.js";
import type { TypeRef } from "../../../../generator/model/type.js";
import { emitOne } from "../../fixture/emit-fixture.js";
import { operation, path, property, response, string, structured } from "../../../support/makers.js";

const user = structured("api.user", { properties: [property("name", string), property("mail", string)] });
const pet = structured("api.pet");

/** The file of the builders below `/users`, in an API with the types `api.user` and `api.pet`. */
export const printUsers = (...operations: readonly Operation[]): Promise<string> =>
  emitOne("builders/users.ts", { types: [user, pet], operations });

/** An operation of `/users`, of whose answer nothing is said. */
export const call = (method: Operation["method"], facts: Partial<Operation>): Operation =>
  operation({ method, path: path("/users"), responses: [], ...facts });

/** Answers with 200, 201, … */
export const answers = (...types: readonly (TypeRef | undefined)[]): readonly Response[] =>
  types.map((type, index) => response(200 + index, type));

/** An object without a name. */
export const object = (name: string): TypeRef => ({ kind: "object", properties: [property(name, string)] });
