import type { Operation } from "../../../model/operation.js";
import type { PermissionKind } from "../../../model/conventions.js";
import type { PermissionRow } from "../../../model/page.js";
import { docComment } from "../code/doc-comment.js";

/** The comment of a method: what its pages say it does, who may call it, and where that stands. */
export const methodDoc = (operations: readonly Operation[], kinds: readonly PermissionKind[]): string | undefined => {
  const deprecated = operations.find((operation) => operation.deprecated !== undefined)?.deprecated;
  return docComment({
    paragraphs: [
      ...new Set(operations.map(({ summary, description }) => (description === "" ? summary : description))),
      ...(operations.every(({ knownBy }) => knownBy === "example") ? ["Known by an example of the docs alone."] : []),
    ],
    list: { title: "Permissions, least privileged first:", entries: permissionEntries(operations, kinds) },
    see: operations.flatMap(({ origins }) => origins),
    deprecated,
  });
};

const permissionEntries = (operations: readonly Operation[], kinds: readonly PermissionKind[]): readonly string[] => {
  const titles = new Map(kinds.map(({ name, title }) => [name, title]));
  const rows = operations.flatMap(({ permissions }) => permissions);
  return [...new Set(rows.map((row) => `${titles.get(row.kind) ?? row.kind}: ${permissionText(row)}`))];
};

const permissionText = ({ state, scopes }: PermissionRow): string => {
  switch (state) {
    case "supported":
      return scopes.join(", ");
    case "notSupported":
      return "not supported";
    case "notWritten":
      return "not written in the docs";
  }
};
