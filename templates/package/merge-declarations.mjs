import { posix } from "node:path";
import { printLinks } from "./print-links.mjs";
import { readDeclarations } from "./read-declarations.mjs";

/** @typedef {import("./read-declarations.mjs").Link} Link */
/** @typedef {import("./read-declarations.mjs").Declarations & { readonly path: string }} Part */

/**
 * Joins files of declarations. What one imports from another of the same home is dropped, and all else is imported once.
 * Throws where a name would mean two things.
 *
 * @param {ReadonlyMap<string, string>} files texts by path, with `/`
 * @param {(path: string) => string} homeOf the path of the file that takes the declarations of a file
 * @returns {ReadonlyMap<string, string>} texts by path
 */
export const mergeDeclarations = (files, homeOf) => {
  /** @type {Map<string, Part[]>} */
  const homes = new Map();
  for (const [path, text] of [...files].toSorted(byPath)) {
    const home = homeOf(path);
    const part = moveLinks({ path, ...readDeclarations(text) }, homeOf);
    homes.set(home, [...(homes.get(home) ?? []), part]);
  }
  return new Map([...homes].map(([home, parts]) => [home, join(home, parts)]));
};

/**
 * By code units, which is the same order on every machine.
 *
 * @param {readonly [string, string]} a
 * @param {readonly [string, string]} b
 */
const byPath = ([a], [b]) => (a < b ? -1 : 1);

/**
 * Has links lead from the home of a file to the homes of others.
 *
 * @param {Part} part
 * @param {(path: string) => string} homeOf
 * @returns {Part}
 */
const moveLinks = (part, homeOf) => {
  /** @param {string} from */
  const moved = (from) => {
    if (!from.startsWith(".")) return from;
    const target = posix.join(posix.dirname(part.path), from).replace(/\.js$/, ".d.ts");
    const path = posix.relative(posix.dirname(homeOf(part.path)), homeOf(target)).replace(/\.d\.ts$/, ".js");
    return path.startsWith(".") ? path : `./${path}`;
  };
  return {
    ...part,
    links: part.links.map((link) => ({ ...link, from: moved(link.from) })),
    body: part.body.replaceAll(/\bimport\("([^"]+)"\)/g, (_, from) => `import("${moved(from)}")`),
  };
};

/**
 * @param {string} home
 * @param {readonly Part[]} parts
 */
const join = (home, parts) => {
  const own = `./${posix.basename(home).replace(/\.d\.ts$/, ".js")}`;
  const joined = parts.map((part) => ({ ...part, links: part.links.filter((link) => !isNeedless(link, own)) }));
  refuseDoubleNames(home, joined);
  const closing = parts.some(({ isClosed }) => isClosed) ? "export {};\n" : "";
  return `${printLinks(joined.flatMap(({ links }) => links))}${parts.map(({ body }) => body).join("")}${closing}`;
};

/**
 * Whether a link leads to the file itself, and gives nothing another name there.
 *
 * @param {Link} link
 * @param {string} own
 */
const isNeedless = ({ name, from }, own) => from === own && !name.includes(" as ");

/**
 * @param {string} home
 * @param {readonly Part[]} parts
 */
const refuseDoubleNames = (home, parts) => {
  /** @type {Map<string, string>} */
  const meanings = new Map();
  for (const [name, meaning] of parts.flatMap(meaningsIn)) {
    const other = meanings.get(name) ?? meaning;
    if (other !== meaning) throw new Error(`${home}: ${name} would be both ${other} and ${meaning}.`);
    meanings.set(name, meaning);
  }
};

/**
 * The names that a file has at its top, each with what it is.
 *
 * @param {Part} part
 * @returns {readonly (readonly [string, string])[]}
 */
const meaningsIn = ({ path, declared, links }) => [
  ...new Map(declared.map((name) => [name, `declared by ${path}`])),
  ...links
    .filter(({ keyword }) => keyword.startsWith("import"))
    .map(({ name, from }) => /** @type {const} */ ([name.replace(/^.* as /, ""), `${name} of ${from}`])),
];
