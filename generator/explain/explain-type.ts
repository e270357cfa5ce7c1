import type { EnumType, StructuredType, TypeDefinition } from "../model/type.js";
import { baseClaims } from "./base-claims.js";
import { columns, firstRows } from "./columns.js";
import type { ExplainedVersion } from "./explained-version.js";
import { originText } from "./origin-text.js";
import { mentionsOfType } from "./type-mentions.js";
import { certaintyWords, typeWords } from "./type-words.js";

/** A type: the pages that document it, its base and who said so, its properties or members, and who refers to it. */
export const explainType = (type: TypeDefinition, version: ExplainedVersion): readonly string[] => [
  `${type.name} (${version.api.version}): ${kindWords(type)}, ${certaintyWords[type.certainty]}`,
  ...columns(
    type.certainty === "named" ? "named at" : "documented at",
    firstRows(
      type.origins.map((origin) => [originText(origin, version)]),
      20,
    ),
  ),
  ...(type.kind === "enum" ? memberLines(type, version) : structuredLines(type, version)),
  ...columns(
    "referred to by",
    firstRows(
      mentionsOfType(type.name, version.api).map(({ name, role, origin }) => [name, role, originText(origin, version)]),
      100,
    ),
  ),
];

const kindWords = (type: TypeDefinition): string => {
  if (type.kind === "enum") return "enumeration";
  return `${type.isAbstract ? "abstract " : ""}${type.isOpen || type.extensions !== undefined ? "open " : ""}${type.key === undefined ? "type" : `entity with the key ${type.key}`}`;
};

const memberLines = ({ members }: EnumType, version: ExplainedVersion): readonly string[] =>
  columns(
    `members (${members.length})`,
    members.map(({ name, value = "", origin }) => [name, value, originText(origin, version)]),
  );

const structuredLines = (type: StructuredType, version: ExplainedVersion): readonly string[] => [
  ...columns(
    "base",
    baseClaims(type, version).map(({ base, origin, from }) => [
      base,
      base === type.base ? "chosen" : "above the chosen one, or contradicted",
      from,
      originText(origin, version),
    ]),
  ),
  ...columns(
    `properties (${type.properties.length})`,
    type.properties.map((property) => [property.name, typeWords(property.type), originText(property.origin, version)]),
  ),
];
