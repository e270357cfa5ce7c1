/** @typedef {import("./read-declarations.mjs").Link} Link */

/**
 * The statements of links: one for all names of the same module, sorted.
 *
 * @param {readonly Link[]} links
 */
export const printLinks = (links) => {
  /** @type {Map<string, Set<string>>} */
  const statements = new Map();
  for (const { keyword, name, from } of links) {
    const isList = !name.startsWith("*");
    const statement = `${keyword} ${isList ? "{}" : name} from ${JSON.stringify(from)};\n`;
    statements.set(statement, (statements.get(statement) ?? new Set()).add(name));
  }
  return [...statements]
    .map(([statement, names]) => statement.replace("{}", () => `{ ${[...names].toSorted().join(", ")} }`))
    .toSorted()
    .join("");
};
