/**
 * A name that a file has from another: `import type { A, B as C } from "./d.js"` is one for `A` and one for `B as C`,
 * `export type * from "./d.js"` is one for `*`.
 *
 * @typedef {object} Link
 * @property {string} keyword as in `import type`
 * @property {string} name
 * @property {string} from
 */

/**
 * A file of declarations.
 *
 * @typedef {object} Declarations
 * @property {readonly Link[]} links
 * @property {string} body all else
 * @property {readonly string[]} declared the names that the body declares, exported or not
 * @property {boolean} isClosed whether what is not marked as exported is not: without `export {}` all is
 */

/**
 * Reads a file as compilers write them: nothing but a statement begins at the start of a line.
 *
 * @param {string} text
 * @returns {Declarations}
 */
export const readDeclarations = (text) => {
  const body = text.replaceAll(linkStatement, "").replace(closing, "");
  return {
    links: [...text.matchAll(linkStatement)].flatMap(linksOf),
    body,
    declared: [...body.matchAll(declaration)].map(([, name = ""]) => name),
    isClosed: closing.test(text),
  };
};

const linkStatement = /^((?:import|export)(?: type)?) (?:\{([^}]+)\}|(\*(?: as [\w$]+)?)) from "([^"]+)";\n?/gm;
const closing = /^export \{\};\n?/m;
const declaration =
  /^(?:export )?(?:declare )?(?:abstract )?(?:class|const|enum|function|interface|let|type|var) ([\p{ID_Continue}$]+)/gmu;

/**
 * @param {readonly (string | undefined)[]} match
 * @returns {readonly Link[]}
 */
const linksOf = ([, keyword = "", names, star = "", from = ""]) =>
  (names ?? star)
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => ({ keyword, name, from }));
