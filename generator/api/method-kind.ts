import type { Operation, Response } from "../model/operation.js";
import type { TypeRef } from "../model/type.js";
import { isStream } from "./type-parts.js";

/** What a method is to its caller, by what the pages say goes in and comes out. */
export type MethodKind =
  /** Reads one structured value, which `select` and `expand` shape. */
  | { readonly kind: "get" }
  /** Reads a collection page by page. */
  | { readonly kind: "list" }
  /** Reads content that is no JSON. */
  | { readonly kind: "download" }
  /** Reads anything else. */
  | { readonly kind: "read" }
  /** Sends a body. */
  | { readonly kind: "send"; readonly isOptional: boolean }
  /** Does something else, without a body. */
  | { readonly kind: "call" };

/** The kind of the method for the operations of one verb at one node. */
export const methodKind = (operations: readonly Operation[]): MethodKind => {
  const [first] = operations;
  switch (first?.method) {
    case "GET":
      return readKind(operations);
    case "POST":
    case "PUT":
    case "PATCH":
      return { kind: "send", isOptional: operations.some(mayBeEmpty) };
    case "DELETE":
    case "HEAD":
    case "OPTIONS":
    case undefined:
      return { kind: "call" };
  }
};

/**
 * The answers that a caller gets. Accepted says that there is nothing to read yet (RFC 9110, section 15.3.3), which comes in
 * place of the result where a request asks not to wait (RFC 7240, section 4.1), unless it is all that examples show.
 */
export const answersOf = ({ method, responses, examples }: Operation): readonly Response[] => {
  const successful = responses.filter(({ status }) => status >= 200 && status < 300);
  const shown = examples.flatMap(({ response }) => response?.status ?? []);
  const isUsual = method !== "GET" && shown.length > 0 && shown.every((status) => status === 202);
  const read = successful.filter(({ status, type }) => status !== 202 || type !== undefined);
  return read.length > 0 && !isUsual ? read : successful;
};

/** The types of what a collection holds that is the answer. */
export const elementsOf = (operation: Operation): readonly TypeRef[] =>
  answersOf(operation).flatMap(({ type }) => (type?.kind === "collection" ? [type.of] : []));

/** Whether the content that is read stands behind a redirect (RFC 9110, section 15.4.3): nothing but a `Location` is documented. */
export const isBehindRedirect = (operation: Operation): boolean =>
  operation.method === "GET" &&
  operation.responses.some(({ status }) => status === 302 || status === 307) &&
  answersOf(operation).every(({ type }) => type === undefined);

const readKind = (operations: readonly Operation[]): MethodKind => {
  const types = operations.flatMap((operation) => answersOf(operation).map(({ type }) => type));
  if (operations.every(isDownload)) return { kind: "download" };
  if (types.length > 0 && types.every((type) => type?.kind === "collection")) return { kind: "list" };
  if (types.length > 0 && types.every(isStructured)) return { kind: "get" };
  return { kind: "read" };
};

const isDownload = (operation: Operation): boolean => {
  const answers = answersOf(operation);
  return isBehindRedirect(operation) || (answers.length > 0 && answers.every(({ type }) => isStream(type)));
};

const isStructured = (type: TypeRef | undefined): boolean =>
  type?.kind === "named" || type?.kind === "object" || (type?.kind === "union" && type.of.every(isStructured));

const mayBeEmpty = ({ requestBody }: Operation): boolean => requestBody === undefined || !requestBody.required;
