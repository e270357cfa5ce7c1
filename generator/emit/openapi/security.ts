import type { Operation } from "../../model/operation.js";
import type { PermissionKind, PermissionRow } from "../../model/page.js";
import type { PermissionObject, SecurityRequirement, SecurityScheme } from "./document.js";

/** Any of the scopes is enough, so each is an alternative of its own, least privileged first. */
export const securityOf = (permissions: readonly PermissionRow[]): readonly SecurityRequirement[] =>
  schemeNames.flatMap((scheme) => [...scopesOf(permissions, scheme)].map((scope) => ({ [scheme]: [scope] })));

/** The permissions as the pages' tables have them: also what is not supported, and what nobody wrote down. */
export const permissionObjects = (permissions: readonly PermissionRow[]): readonly PermissionObject[] =>
  permissions.map(({ kind, state, scopes }) => ({ kind, state, scopes }));

/** The OAuth 2.0 flows by which a client gets the scopes that operations name (OpenAPI 3.1, section 4.8.27). */
export const securitySchemesOf = (operations: readonly Operation[]): Readonly<Record<string, SecurityScheme>> => {
  const permissions = operations.flatMap((operation) => operation.permissions);
  return Object.fromEntries(
    schemeNames.flatMap((scheme) => {
      const names = [...scopesOf(permissions, scheme)].sort();
      return names.length === 0 ? [] : [[scheme, schemes[scheme](scopeDescriptions(names))]];
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

/** OAuth 2.0 authorization endpoint (RFC 6749, section 3.1) of the Microsoft identity platform, for accounts of any tenant. */
const authorizationUrl = "https://login.microsoftonline.com/common/oauth2/v2.0/authorize";

/** OAuth 2.0 token endpoint (RFC 6749, section 3.2) of the same. */
const tokenUrl = "https://login.microsoftonline.com/common/oauth2/v2.0/token";

const schemes: Readonly<Record<SchemeName, (scopes: Scopes) => SecurityScheme>> = {
  delegated: (scopes) => ({
    type: "oauth2",
    description: "The app acts for a signed-in user.",
    flows: { authorizationCode: { authorizationUrl, tokenUrl, scopes } },
  }),
  application: (scopes) => ({
    type: "oauth2",
    description: "The app acts for itself.",
    flows: { clientCredentials: { tokenUrl, scopes } },
  }),
};
