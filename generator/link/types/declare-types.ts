import { splitName } from "../../api/split-name.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { SampleWords } from "../../dialects/sample-words.js";
import type { Representation } from "../../model/message.js";
import type { MemberTable, Page } from "../../model/page.js";
import { groupBy } from "../../lists/group-by.js";
import { rowsOfJson } from "./json-rows.js";
import { declarationOf, type Declaration } from "./declaration.js";
import { pageTypeName } from "./page-type-name.js";
import { qualify } from "./qualified-name.js";
import { writtenType } from "./written-type.js";

/** Every type that a page declares: its own, the sub-objects that have tables of their own, and its enumerations. */
export const declareTypes = (page: Page, defaultNamespace: string, dialect: Dialect): readonly Declaration[] => {
  if (page.kind === "operation") return [];
  const name = pageTypeName(page, defaultNamespace, dialect.types);
  return [
    ...(name === undefined ? [] : ownType(page, name, dialect.samples)),
    ...subObjects(page, defaultNamespace),
    ...page.memberTables.flatMap((table) =>
      enumeration(page, table, table.name === undefined ? name : qualify(table.name, page, defaultNamespace)),
    ),
  ];
};

const ownType = (page: Page, name: string, words: SampleWords): readonly Declaration[] => {
  const ownMembers = page.memberTables.filter((table) => table.name === undefined);
  const rows = page.properties.filter((row) => row.owner === undefined);
  if (page.kind === "enum" || (rows.length === 0 && ownMembers.length > 0)) return [];
  if (rows.length === 0 && page.representations.length === 0) return [];
  const annotation = ownAnnotation(page, name);
  const common = {
    name,
    page,
    origin: page.origin,
    description: page.summary,
    bases: [
      ...page.baseTypes,
      ...(annotation?.baseType === undefined
        ? []
        : [writtenType(annotation.baseType, annotation.places.baseType ?? annotation.origin)]),
    ],
    derived: page.derivedTypes,
    isAbstract: annotation?.isAbstract ?? false,
    isOpen: annotation?.isOpen ?? false,
    ...(annotation?.keyProperty !== undefined && { key: annotation.keyProperty }),
    ...(page.deprecated !== undefined && { deprecated: page.deprecated }),
  };
  if (rows.length > 0) return [declarationOf({ ...common, certainty: "table", rows })];
  // The keys of an open type's sample are values too: a dictionary's entries, not its properties.
  const sample = common.isOpen ? [] : ownRepresentations(page, name).flatMap((own) => rowsOfJson(own, words));
  return [declarationOf({ ...common, certainty: "json", rows: sample })];
};

const ownRepresentations = (page: Page, name: string): readonly Representation[] => {
  const named = page.representations.filter(({ annotation }) => namesSame(annotation?.type, name));
  return (named.length > 0 ? named : page.representations).slice(0, 1);
};

const ownAnnotation = (page: Page, name: string) => ownRepresentations(page, name)[0]?.annotation;

const namesSame = (left: string | undefined, right: string): boolean =>
  left !== undefined && splitName(left).short.toLowerCase() === splitName(right).short.toLowerCase();

const subObjects = (page: Page, defaultNamespace: string): readonly Declaration[] => {
  const owners = groupBy(
    page.properties.filter((row) => row.owner !== undefined),
    (row) => row.owner ?? "",
  );
  return [...owners].flatMap(([owner, rows]) => {
    const [first] = rows;
    if (first === undefined || !/^[A-Za-z_][\w.]*$/.test(owner)) return [];
    return [
      declarationOf({
        name: qualify(owner, page, defaultNamespace),
        page,
        origin: first.origin,
        certainty: "table",
        rows,
      }),
    ];
  });
};

const enumeration = (page: Page, table: MemberTable, name: string | undefined): readonly Declaration[] => {
  if (name === undefined || (table.name === undefined && page.kind !== "enum") || isOfProperty(table, page)) return [];
  const description = table.name === undefined ? page.summary : "";
  return [declarationOf({ name, page, origin: table.origin, description, certainty: "table", members: table.members })];
};

/** The values of a property, which has them already, are no type: unless the property's type has the property's name. */
const isOfProperty = ({ name = "" }: MemberTable, { properties }: Page): boolean =>
  properties.some((row) => row.name === name && row.type.name.toLowerCase() !== name.toLowerCase());
