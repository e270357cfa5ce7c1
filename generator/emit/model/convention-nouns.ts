import type { AuthorizationEndpoints, Conventions, Paging, PermissionKind } from "../../model/conventions.js";
import { list, noun, oneWord, optional, record, text } from "./json-schema.js";

/** What calls of an API have in common. */
export const conventionNouns = {
  Conventions: record<Conventions>("What all calls of the API have in common.", {
    protocol: oneWord<Conventions["protocol"]>({ odata: true, none: true }),
    protocolShown: optional(noun("Origin")),
    nullability: oneWord<Conventions["nullability"]>({ odata: true, documented: true }),
    paging: optional(noun("Paging")),
    extensionNames: optional(list(text)),
    authorization: optional(noun("AuthorizationEndpoints")),
    permissionKinds: list(noun("PermissionKind")),
  }),
  Paging: record<Paging>("Members of the object around a collection.", { values: text, next: text }),
  AuthorizationEndpoints: record<AuthorizationEndpoints>("Endpoints of OAuth 2.0.", {
    authorizationUrl: text,
    tokenUrl: text,
  }),
  PermissionKind: record<PermissionKind>("A kind of permission: whom it lets act.", {
    name: text,
    title: text,
    actor: oneWord<PermissionKind["actor"]>({ user: true, application: true }),
  }),
};
