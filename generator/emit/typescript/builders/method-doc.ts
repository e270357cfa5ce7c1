import { permissionText } from "../../../api/permission-text.js";
import { groupBy } from "../../../lists/group-by.js";
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
  const rows = operations.flatMap(({ permissions }) => permissions[0]?.rows ?? []);
  const isOrdered = rows.every(({ anyOf, leastPrivileged }) => anyOf.length < 2 || leastPrivileged !== undefined);
  const cases = groupBy(rows, ({ about = "" }) => about);
  const entries = [...cases].flatMap(([about, own]) =>
    about === "" ? own.map((row) => rowText(row, kinds)) : [`${about}: ${caseText(own, kinds)}`],
  );
  const further = cases.size > mostCases ? entries.length - mostCases : 0;
  return {
    title: isOrdered ? "Permissions, least privileged first:" : "Permissions:",
    entries: [
      ...new Set(further > 0 ? entries.slice(0, mostCases) : entries),
      ...(further > 0 ? [`${further} more cases, which \`requiredPermissions\` tells`] : []),
    ],
  };
};

/** More of them push the rest of the comment out of sight. */
const mostCases = 5;

/** The kinds that one case is supported for, in one line. */
const caseText = (rows: readonly PermissionRow[], kinds: readonly PermissionKind[]): string => {
  const supported = rows.filter(({ state }) => state === "supported");
  const [first] = rows;
  if (supported.length === 0) return first === undefined ? "" : permissionText(first);
  return supported.map((row) => rowText(row, kinds)).join("; ");
};

const rowText = (row: PermissionRow, kinds: readonly PermissionKind[]): string =>
  `${kinds.find(({ name }) => name === row.kind)?.title ?? row.kind}: ${permissionText(row)}`;
