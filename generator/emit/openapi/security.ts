import type { ApiModel } from "../../model/api.js";
import type { Conventions, PermissionKind } from "../../model/conventions.js";
import type { PermissionRow } from "../../model/page.js";
import type { PermissionObject, SecurityRequirement, SecurityScheme } from "./document.js";

/** Any of the scopes is enough, so each is an alternative of its own, least privileged first. */
export const securityOf = (
  permissions: readonly PermissionRow[],
  conventions: Conventions,
): readonly SecurityRequirement[] =>
  actors.flatMap((actor) =>
    [...scopesOf(permissions, actor, conventions)].map((scope) => ({ [schemeNames[actor]]: [scope] })),
  );

/** The permissions as the pages' tables have them: also what is not supported, and what nobody wrote down. */
export const permissionObjects = (permissions: readonly PermissionRow[]): readonly PermissionObject[] =>
  permissions.map(({ kind, state, scopes }) => ({ kind, state, scopes }));

/** The OAuth 2.0 flows by which a client gets the scopes that operations name (OpenAPI 3.1, section 4.8.27). */
export const securitySchemesOf = ({ operations, conventions }: ApiModel): Readonly<Record<string, SecurityScheme>> => {
  const permissions = operations.flatMap((operation) => operation.permissions);
  return Object.fromEntries(
    actors.flatMap((actor) => {
      const names = [...scopesOf(permissions, actor, conventions)].sort();
      return names.length === 0 ? [] : [[schemeNames[actor], schemeOf(actor, scopeDescriptions(names), conventions)]];
    }),
  );
};

type Actor = PermissionKind["actor"];

const actors: readonly Actor[] = ["user", "application"];

const schemeNames: Readonly<Record<Actor, string>> = { user: "delegated", application: "application" };

const scopesOf = (
  permissions: readonly PermissionRow[],
  actor: Actor,
  { permissionKinds }: Conventions,
): ReadonlySet<string> => {
  const kinds = new Set(permissionKinds.flatMap((kind) => (kind.actor === actor ? [kind.name] : [])));
  return new Set(permissions.filter(({ kind }) => kinds.has(kind)).flatMap(({ scopes }) => scopes));
};

type Scopes = Readonly<Record<string, string>>;

/** OpenAPI wants a description of each scope; the pages only name them. */
const scopeDescriptions = (names: readonly string[]): Scopes => Object.fromEntries(names.map((name) => [name, ""]));

/** OpenAPI wants URLs of a flow; where nobody knows them, they are empty. */
const schemeOf = (actor: Actor, scopes: Scopes, { authorization }: Conventions): SecurityScheme => {
  const { authorizationUrl = "", tokenUrl = "" } = authorization ?? {};
  switch (actor) {
    case "user":
      return {
        type: "oauth2",
        description: "The app acts for a signed-in user.",
        flows: { authorizationCode: { authorizationUrl, tokenUrl, scopes } },
      };
    case "application":
      return {
        type: "oauth2",
        description: "The app acts for itself.",
        flows: { clientCredentials: { tokenUrl, scopes } },
      };
  }
};
