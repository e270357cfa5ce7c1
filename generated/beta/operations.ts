import { deviceManagementOperations } from "./operations/device-management.js";
import { invitationsOperations } from "./operations/invitations.js";
import { findFacts } from "./runtime/operation-facts.js";
import type { OperationFacts, OperationMethod } from "./runtime/operation-facts.js";

export type { AllScopes, OperationFacts, PageFacts, Permissions, Scopes } from "./runtime/operation-facts.js";

/**
 * What the docs say of each call of the client, by the names that lead to it, as in `operations["me.get"]`.
 * One of the scopes is enough, the least privileged stands first; `allOf` are needed together. `further` has what the page
 * says of other cases, and `otherPages` what further pages say.
 */
export const operations: Operations = {
  ...deviceManagementOperations,
  ...invitationsOperations,
};

/** The calls of the client, each with its page and its scopes as literal types. */
export type Operations = typeof deviceManagementOperations & typeof invitationsOperations;

/**
 * What the docs say of a call, as in `requiredPermissions(client.me.get)`; `undefined` for what is no call of the docs.
 * An entry of `operations` says the same in literal types.
 */
export const requiredPermissions = (method: OperationMethod): OperationFacts | undefined =>
  findFacts(method, operations);
