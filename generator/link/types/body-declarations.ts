import type { Page, ParameterRow, PropertyRow } from "../../model/page.js";
import type { TypeText } from "../../model/prose.js";
import { groupBy } from "../../lists/group-by.js";
import { declarationOf, type Declaration } from "./declaration.js";
import { fileKey } from "./name-table.js";
import { splitName } from "../../api/split-name.js";
import { qualify } from "./qualified-name.js";
import { writtenType } from "./written-type.js";

/** Declares the types that no resource page defines from the request body tables of the pages that send them. */
export const bodyDeclarations = (
  pages: readonly Page[],
  written: readonly Declaration[],
  defaultNamespace: string,
): readonly Declaration[] => {
  const known: DeclaredNames = {
    names: new Set(written.map(({ name }) => splitName(name).short.toLowerCase())),
    files: new Set(written.map(({ page }) => fileKey(page.path))),
  };
  const found = pages.flatMap((page) => {
    const [type] = page.requestBody?.types ?? [];
    const rows = page.parameters.filter((parameter) => parameter.in === "body");
    if (type === undefined || rows.length === 0 || !isUndeclared(type, known)) return [];
    return [bodyDeclaration({ page, type, rows, defaultNamespace })];
  });
  return [...groupBy(found, ({ name }) => name.toLowerCase()).values()].flat();
};

/** Short names of the types that pages declare, and the files of those pages. */
interface DeclaredNames {
  readonly names: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
}

const isUndeclared = ({ name, primitive, target }: TypeText, { names, files }: DeclaredNames): boolean =>
  primitive === undefined &&
  /^[A-Za-z_][\w.]*$/.test(name) &&
  !names.has(splitName(name).short.toLowerCase()) &&
  !(target !== undefined && files.has(fileKey(target)));

interface BodyTable {
  readonly page: Page;
  readonly type: TypeText;
  readonly rows: readonly ParameterRow[];
  readonly defaultNamespace: string;
}

const bodyDeclaration = ({ page, type, rows, defaultNamespace }: BodyTable): Declaration =>
  declarationOf({
    name: qualify(type.name, page, defaultNamespace),
    page,
    origin: type.origin,
    certainty: "table",
    rows: rows.map(rowOf),
  });

const rowOf = (parameter: ParameterRow): PropertyRow => {
  const { name, description, values, origin, marks } = parameter;
  // Required in a body means required to send: it says nothing about what comes back.
  const { required: _sent, ...kept } = marks;
  return {
    name,
    type: parameter.type ?? writtenType("", origin),
    description,
    values,
    origin,
    marks: kept,
    table: "properties",
  };
};
