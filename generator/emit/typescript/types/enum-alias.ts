import type { EnumType } from "../../../model/type.js";
import type { CodeStatement } from "../code/code-file.js";
import { docComment } from "../code/doc-comment.js";
import { plannedName, type TypeNaming } from "../names/type-naming.js";
import { enumNode } from "./type-node-of.js";

/** The type of an enumeration's values; their descriptions stand in its comment. */
export const enumAlias = (type: EnumType, naming: TypeNaming): CodeStatement => ({
  kind: "alias",
  name: plannedName(type.name, naming).name,
  doc: docComment({
    paragraphs: [type.description],
    list: { title: "", entries: memberEntries(type) },
    see: type.origins.map(naming.pageLink),
    deprecated: type.deprecated,
  }),
  type: enumNode(
    type.members.map(({ name }) => name),
    naming,
  ),
});

const memberEntries = ({ members }: EnumType): readonly string[] =>
  members.filter(({ description }) => description !== "").map(({ name, description }) => `\`${name}\`: ${description}`);
