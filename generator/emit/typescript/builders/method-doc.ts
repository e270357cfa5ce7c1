import type { Operation } from "../../../model/operation.js";
import { answersOf } from "../../../api/method-kind.js";
import { isStream } from "../../../api/type-parts.js";
import type { BuilderContext } from "./builder-context.js";
import type { PermissionKind } from "../../../model/conventions.js";
import type { PermissionRow } from "../../../model/page.js";
import { type DocParts, docComment } from "../code/doc-comment.js";

/** The comment of a method: what its pages say it does, who may call it, and where that stands. */
export const methodDoc = (
  operations: readonly Operation[],
  { permissionKinds, naming }: BuilderContext,
): string | undefined => {
  const deprecated = operations.find((operation) => operation.deprecated !== undefined)?.deprecated;
  return docComment({
    paragraphs: [
      ...new Set(operations.map(({ summary, description }) => (description === "" ? summary : description))),
      ...(operations.every(isText) ? ['Content that is text, which `{ as: "text" }` reads.'] : []),
      ...(operations.every(({ knownBy }) => knownBy === "example") ? ["Known by an example of the docs alone."] : []),
    ],
    list: permissionList(operations, permissionKinds),
    see: operations.flatMap(({ origins }) => origins.map(naming.pageLink)),
    deprecated,
  });
};

const isText = (operation: Operation): boolean =>
  operation.method === "GET" &&
  answersOf(operation).some(({ type, contentType }) => isStream(type) && contentType?.startsWith("text/") === true);

/** What the general page says of each operation; `requiredPermissions` has what the others say. */
const permissionList = (operations: readonly Operation[], kinds: readonly PermissionKind[]): DocParts["list"] => {
  const titles = new Map(kinds.map(({ name, title }) => [name, title]));
  const rows = operations.flatMap(({ permissions }) => permissions[0]?.rows ?? []);
  const isOrdered = rows.every(({ anyOf, leastPrivileged }) => anyOf.length < 2 || leastPrivileged !== undefined);
  const entries = rows.map((row) => `${titles.get(row.kind) ?? row.kind}${aboutText(row)}: ${permissionText(row)}`);
  return {
    title: isOrdered ? "Permissions, least privileged first:" : "Permissions:",
    entries: [...new Set(entries)],
  };
};

const aboutText = ({ about }: PermissionRow): string => (about === undefined ? "" : ` (${about})`);

const permissionText = ({ state, anyOf }: PermissionRow): string => {
  switch (state) {
    case "supported":
      return anyOf.map((scopes) => scopes.join(" and ")).join(", ");
    case "notSupported":
      return "not supported";
    case "notWritten":
      return "not written in the docs";
  }
};
