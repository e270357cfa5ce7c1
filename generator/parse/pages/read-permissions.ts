import type { Dialect } from "../../dialects/dialect.js";
import type { PermissionRow } from "../../model/page.js";
import type { Block, Table } from "../blocks/block.js";
import { joinReadings, type Reading } from "../reading.js";
import { readPermissionTable } from "../rows/read-permission-rows.js";
import { type Section, sectionsOf } from "../sections/section.js";
import { permissionSubject } from "../text/permission-subject.js";

/**
 * Reads the permissions tables of a page; what stands above each of several says what it is about.
 *
 *     ### Permissions for lamps
 *                         ^^^^^
 *     | Permission type | Permissions (from least to most privileged) |
 */
export const readPermissions = (sections: readonly Section[], dialect: Dialect): Reading<readonly PermissionRow[]> => {
  const own = sectionsOf(sections, "permissions");
  const introduction = own.flatMap(({ blocks }) => blocks.flatMap(textsOf)).join("\n");
  const placed = own.flatMap((section, index) => tablesOf(section, index === 0 ? "" : (section.heading?.text ?? "")));
  return joinReadings(
    placed.map(({ table, title }) => {
      const about = placed.length > 1 ? permissionSubject(title, dialect.permissions) : "";
      return readPermissionTable(table, { introduction, about }, dialect);
    }),
  );
};

const textsOf = (block: Block): readonly string[] => (block.kind === "paragraph" ? [block.prose.text] : []);

/** A table with the words that stand above it. */
interface PlacedTable {
  readonly table: Table;
  readonly title: string;
}

/** A line that ends in a colon stands nearer to a table than the heading of its section. */
const tablesOf = ({ blocks }: Section, heading: string): readonly PlacedTable[] => {
  let title = heading;
  return blocks.flatMap((block): readonly PlacedTable[] => {
    if (block.kind === "paragraph" && /^.{2,80}:$/s.test(block.prose.text)) title = block.prose.text;
    return block.kind === "table" ? [{ table: block, title }] : [];
  });
};
