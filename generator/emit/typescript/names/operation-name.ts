import type { AccessStep } from "./name-plan.js";
import type { HttpMethod } from "../../../model/message.js";

/**
 * The names that lead to a call of the client, as in `users.byId.messages.get`: the runtime makes the same of the names
 * that it is asked for, so that it finds what the docs say of a call without knowing any path.
 */
export const operationName = (access: readonly AccessStep[], method: HttpMethod): string =>
  [...access.map(({ name }) => name), method.toLowerCase()].join(".");
