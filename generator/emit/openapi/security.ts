import type { Operation } from "../../model/operation.js";
import type { PermissionKind, PermissionRow } from "../../model/page.js";
import type { PermissionObject, SecurityRequirement, SecurityScheme } from "./document.js";
import type { OpenApiOptions } from "./options.js";

/** Any of the scopes is enough, so each is an alternative of its own, least privileged first. */
export const securityOf = (permissions: readonly PermissionRow[]): readonly SecurityRequirement[] =>
  schemeNames.flatMap((scheme) => [...scopesOf(permissions, scheme)].map((scope) => ({ [scheme]: [scope] })));

/** The permissions as the pages' tables have them: also what is not supported, and what nobody wrote down. */
export const permissionObjects = (permissions: readonly PermissionRow[]): readonly PermissionObject[] =>
  permissions.map(({ kind, state, scopes }) => ({ kind, state, scopes }));

/** The OAuth 2.0 flows by which a client gets the scopes that operations name (OpenAPI 3.1, section 4.8.27). */
export const securitySchemesOf = (
  operations: readonly Operation[],
  options: OpenApiOptions,
): Readonly<Record<string, SecurityScheme>> => {
  const permissions = operations.flatMap((operation) => operation.permissions);
  return Object.fromEntries(
    schemeNames.flatMap((scheme) => {
      const names = [...scopesOf(permissions, scheme)].sort();
      return names.length === 0 ? [] : [[scheme, schemes[scheme](scopeDescriptions(names), options)]];
    }),
  );
};

type SchemeName = "delegated" | "application";

const schemeNames: readonly SchemeName[] = ["delegated", "application"];

const schemeOf: Readonly<Record<PermissionKind, SchemeName>> = {
  delegatedWork: "delegated",
  delegatedPersonal: "delegated",
  application: "application",
};

const scopesOf = (permissions: readonly PermissionRow[], scheme: SchemeName): ReadonlySet<string> =>
  new Set(permissions.filter(({ kind }) => schemeOf[kind] === scheme).flatMap(({ scopes }) => scopes));

type Scopes = Readonly<Record<string, string>>;

/** OpenAPI wants a description of each scope; the pages only name them. */
const scopeDescriptions = (names: readonly string[]): Scopes => Object.fromEntries(names.map((name) => [name, ""]));

const schemes: Readonly<Record<SchemeName, (scopes: Scopes, options: OpenApiOptions) => SecurityScheme>> = {
  delegated: (scopes, { authorizationUrl, tokenUrl }) => ({
    type: "oauth2",
    description: "The app acts for a signed-in user.",
    flows: { authorizationCode: { authorizationUrl, tokenUrl, scopes } },
  }),
  application: (scopes, { tokenUrl }) => ({
    type: "oauth2",
    description: "The app acts for itself.",
    flows: { clientCredentials: { tokenUrl, scopes } },
  }),
};
