import { communicationsOperations } from "./operations/communications.js";
import { deviceManagementOperations } from "./operations/device-management.js";
import { drivesOperations } from "./operations/drives.js";
import { groupsOperations } from "./operations/groups.js";
import { identityProvidersOperations } from "./operations/identity-providers.js";
import { meOperations } from "./operations/me.js";
import { placesOperations } from "./operations/places.js";
import { reportsOperations } from "./operations/reports.js";
import { servicePrincipalsOperations } from "./operations/service-principals.js";
import { usersOperations } from "./operations/users.js";
import { findFacts } from "./runtime/operation-facts.js";
import type { OperationFacts, OperationMethod } from "./runtime/operation-facts.js";

export type { AllScopes, OperationFacts, PageFacts, Permissions, Scopes } from "./runtime/operation-facts.js";

/**
 * What the docs say of each call of the client, by the names that lead to it, as in `operations["me.get"]`.
 * One of the scopes is enough, the least privileged stands first; `allOf` are needed together. `further` has what the page
 * says of other cases, and `otherPages` what further pages say.
 */
export const operations: Operations = {
  ...communicationsOperations,
  ...deviceManagementOperations,
  ...drivesOperations,
  ...groupsOperations,
  ...identityProvidersOperations,
  ...meOperations,
  ...placesOperations,
  ...reportsOperations,
  ...servicePrincipalsOperations,
  ...usersOperations,
};

/** The calls of the client, each with its page and its scopes as literal types. */
export type Operations = typeof communicationsOperations &
  typeof deviceManagementOperations &
  typeof drivesOperations &
  typeof groupsOperations &
  typeof identityProvidersOperations &
  typeof meOperations &
  typeof placesOperations &
  typeof reportsOperations &
  typeof servicePrincipalsOperations &
  typeof usersOperations;

/**
 * What the docs say of a call, as in `requiredPermissions(client.me.get)`; `undefined` for what is no call of the docs.
 * An entry of `operations` says the same in literal types.
 */
export const requiredPermissions = (method: OperationMethod): OperationFacts | undefined =>
  findFacts(method, operations);
