import { isMap, isScalar, parseDocument } from "yaml";
import { brokenFrontMatter, tooManyBrackets } from "../diagnostics/codes/broken-front-matter.js";
import type { Outcome } from "../model/diagnostic.js";
import type { Origin } from "../model/source.js";
import { originWithin } from "./blocks/origin-within.js";
import { plainFields } from "./plain-fields.js";

/**
 * Reads the YAML between the `---` lines; `origin` is the place of its first line. Values are given as text.
 *
 *     ---
 *     title: "Get lamp"
 *     ^^^^^   ^^^^^^^^
 *     ---
 */
export const readFrontMatter = (yaml: string, origin: Origin): Outcome<Readonly<Record<string, string>>> => {
  const fields = plainFields(yaml);
  return fields === undefined ? readYaml(yaml, origin) : { value: fields, diagnostics: [] };
};

const readYaml = (yaml: string, origin: Origin): Outcome<Readonly<Record<string, string>>> => {
  if (yaml.replaceAll(/[^[{]/g, "").length > mostBrackets)
    return { value: {}, diagnostics: [brokenFrontMatter.at(origin, { reason: tooManyBrackets })] };
  const document = parseDocument(yaml, {
    schema: "failsafe",
    prettyErrors: false,
    strict: false,
    uniqueKeys: false,
    logLevel: "silent",
  });
  const [error] = document.errors;
  const diagnostics =
    error === undefined
      ? []
      : [brokenFrontMatter.at(originWithin(origin, yaml, error.pos[0]), { reason: error.message })];
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const entries = pairs.flatMap(({ key, value }) =>
    isScalar(key) && isScalar(value) ? [[String(key.value), String(value.value ?? "")] as const] : [],
  );
  return { value: Object.fromEntries(entries), diagnostics };
};

/** Deeply nested lists take the parser's memory; the fields of a page are plain text. */
const mostBrackets = 100;
