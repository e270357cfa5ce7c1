import type { ApiModel } from "../../model/api.js";
import type { Conventions, PermissionKind } from "../../model/conventions.js";
import type { PagePermissions } from "../../model/operation.js";
import type { PermissionRow } from "../../model/page.js";
import type { PermissionsObject, SecurityRequirement, SecurityScheme } from "./document.js";

/** Any set of scopes of the general page is enough, so each is an alternative of its own, least privileged first. */
export const securityOf = (
  [general]: readonly PagePermissions[],
  conventions: Conventions,
): readonly SecurityRequirement[] => {
  if (conventions.apiKey !== undefined) return [{ apiKey: [] }];
  return actors.flatMap((actor) => {
    const sets = setsOf(general?.rows ?? [], actor, conventions);
    const distinct = new Map(sets.map((scopes) => [scopes.join(" "), scopes]));
    return [...distinct.values()].map((scopes) => ({ [schemeNames[actor]]: scopes }));
  });
};

/** The permissions as the pages' tables have them: also what is not supported, and what nobody wrote down. */
export const permissionsObjects = (permissions: readonly PagePermissions[]): readonly PermissionsObject[] =>
  permissions.map(({ rows, ...page }) => ({ ...page, rows: rows.map(({ origin: _origin, ...row }) => row) }));

/** The header that authorizes calls, or the OAuth 2.0 flows by which a client gets the scopes that operations name (OpenAPI 3.1, section 4.8.27). */
export const securitySchemesOf = ({ operations, conventions }: ApiModel): Readonly<Record<string, SecurityScheme>> => {
  if (conventions.apiKey !== undefined)
    return {
      apiKey: { type: "apiKey", description: "The key of the caller.", in: "header", name: conventions.apiKey },
    };
  const rows = operations.flatMap(({ permissions }) => permissions.flatMap((page) => page.rows));
  return Object.fromEntries(
    actors.flatMap((actor) => {
      const names = [...new Set(setsOf(rows, actor, conventions).flat())].sort();
      return names.length === 0 ? [] : [[schemeNames[actor], schemeOf(actor, scopeDescriptions(names), conventions)]];
    }),
  );
};

type Actor = PermissionKind["actor"];

const actors: readonly Actor[] = ["user", "application"];

const schemeNames: Readonly<Record<Actor, string>> = { user: "delegated", application: "application" };

const setsOf = (
  rows: readonly PermissionRow[],
  actor: Actor,
  { permissionKinds }: Conventions,
): PermissionRow["anyOf"] => {
  const kinds = new Set(permissionKinds.flatMap((kind) => (kind.actor === actor ? [kind.name] : [])));
  return rows.filter(({ kind }) => kinds.has(kind)).flatMap(({ anyOf }) => anyOf);
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
