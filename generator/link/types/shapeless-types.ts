import { primitiveOf } from "../../dialects/primitive-of.js";
import type { TypeWords } from "../../dialects/type-words.js";
import { groupBy } from "../../lists/group-by.js";
import type { Declaration } from "./declaration.js";
import { splitName } from "../../api/split-name.js";

/**
 * Names of the declared types that are any JSON: they are called by a word for it, and no page gives them a property.
 *
 *     # Json resource type
 *
 *     Represents data in JSON format.
 *                             ^^^^
 */
export const shapelessTypes = (declarations: readonly Declaration[], words: TypeWords): ReadonlySet<string> => {
  const byName = groupBy(
    declarations.filter(({ name }) => primitiveOf(splitName(name).short, words) === "Json"),
    ({ name }) => name.toLowerCase(),
  );
  return new Set(
    [...byName.values()]
      .filter((same) => same.every(({ rows, members = [] }) => rows.length === 0 && members.length === 0))
      .flatMap((same) => same.map(({ name }) => name)),
  );
};
