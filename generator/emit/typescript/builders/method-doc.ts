import type { Operation } from "../../../model/operation.js";
import type { PermissionKind, PermissionRow } from "../../../model/page.js";
import { docComment } from "../code/doc-comment.js";

/** The comment of a method: what its pages say it does, who may call it, and where that stands. */
export const methodDoc = (operations: readonly Operation[]): string | undefined => {
  const deprecated = operations.find((operation) => operation.deprecated !== undefined)?.deprecated;
  return docComment({
    paragraphs: [
      ...new Set(operations.map(({ summary, description }) => (description === "" ? summary : description))),
    ],
    list: { title: "Permissions, least privileged first:", entries: permissionEntries(operations) },
    see: operations.flatMap(({ origins }) => origins),
    deprecated,
  });
};

const permissionEntries = (operations: readonly Operation[]): readonly string[] => {
  const rows = operations.flatMap(({ permissions }) => permissions);
  return [...new Set(rows.map((row) => `${kindNames[row.kind]}: ${permissionText(row)}`))];
};

const kindNames: Readonly<Record<PermissionKind, string>> = {
  delegatedWork: "Delegated, work or school account",
  delegatedPersonal: "Delegated, personal account",
  application: "Application",
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
