import type { Operation } from "../../model/operation.js";
import type { TypeRef } from "../../model/type.js";
import { shapeOf } from "../../paths/template-of.js";

/** Tells the resource that an operation creates or updates; `undefined` where nothing shows that it does either. */
export type SentResource = (operation: Operation, body: "shown" | "unseen") => TypeRef | undefined;

/**
 * What creates or updates a resource sends the resource: what a PATCH or PUT answers, else what stands at its path
 * (RFC 5789, section 2; RFC 9110, section 9.3.4); for a POST what the collection at its path has, else what it says to
 * have created (RFC 9110, section 9.3.3), which actions say as well: there a body must be shown.
 */
export const sentResources = (operations: readonly Operation[]): SentResource => {
  const read = new Map(
    operations.flatMap((operation) => {
      const type = operation.method === "GET" ? answeredType(operation) : undefined;
      return type === undefined ? [] : [[shapeOf(operation.path), elementOf(type)] as const];
    }),
  );
  return (operation, body) => {
    const answered = resourceOf(answeredType(operation));
    const stored = read.get(shapeOf(operation.path));
    switch (operation.method) {
      case "PATCH":
      case "PUT":
        return stored?.kind === "primitive" ? undefined : (answered ?? resourceOf(stored));
      case "POST":
        if (stored !== undefined) return answered ?? resourceOf(stored);
        return body === "shown" && hasCreated(operation) ? answered : undefined;
      case "GET":
      case "DELETE":
      case "HEAD":
      case "OPTIONS":
        return undefined;
    }
  };
};

const answeredType = ({ responses }: Operation): TypeRef | undefined =>
  responses.find(({ status, type }) => status < 300 && type !== undefined)?.type;

const elementOf = (type: TypeRef): TypeRef => (type.kind === "collection" ? type.of : type);

const resourceOf = (type: TypeRef | undefined): TypeRef | undefined => (type?.kind === "named" ? type : undefined);

const hasCreated = ({ responses }: Operation): boolean => responses.some(({ status }) => status === 201);
