import type { AuthorizationEndpoints, Conventions, NextPage, Paging, PermissionKind } from "../../model/conventions.js";
import { constant, list, noun, oneWord, optional, record, text } from "./json-schema.js";

type NextOfKind<Kind extends NextPage["kind"]> = Extract<NextPage, { readonly kind: Kind }>;

/** What calls of an API have in common. */
export const conventionNouns = {
  Conventions: record<Conventions>("What all calls of the API have in common.", {
    protocol: oneWord<Conventions["protocol"]>({ odata: true, none: true }),
    protocolShown: optional(noun("Origin")),
    nullability: oneWord<Conventions["nullability"]>({ odata: true, documented: true }),
    paging: optional(noun("Paging")),
    extensionNames: optional(list(text)),
    apiKey: optional(text),
    authorization: optional(noun("AuthorizationEndpoints")),
    permissionKinds: list(noun("PermissionKind")),
  }),
  Paging: record<Paging>("How a collection comes page by page.", { values: list(text), next: noun("NextPage") }),
  NextPage: {
    oneOf: [
      record<NextOfKind<"link">>("A member with its URL.", { kind: constant("link"), member: text }),
      record<NextOfKind<"cursor">>("A member with what a query parameter says.", {
        kind: constant("cursor"),
        member: text,
        parameter: text,
      }),
      record<NextOfKind<"page">>("A query parameter with its number.", {
        kind: constant("page"),
        parameter: text,
        first: { type: "integer" },
      }),
      record<NextOfKind<"offset">>("A query parameter with the number of the values before it.", {
        kind: constant("offset"),
        parameter: text,
      }),
      record<NextOfKind<"header">>("A header with its URL.", { kind: constant("header"), header: text }),
    ],
  },
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
