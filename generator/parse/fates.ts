import type { Fate, IgnoredReason, UnclearReason } from "../model/account.js";
import type { Block, Part, Row, Table } from "./blocks/block.js";
import type { PartFate, Trace } from "./reading.js";
import type { Section } from "./sections/section.js";
import type { SectionKind } from "../dialects/section-words.js";

/** What became of every part of a page, each once, in the page's order. */
export const fatesOf = (sections: readonly Section[], { used, left }: Trace): readonly PartFate[] => {
  const known: ReaderFates = { used: new Set(used), left: new Map(left.map(({ part, fate }) => [part, fate])) };
  return sections.flatMap((section) => fatesOfSection(section, known));
};

/** What became of parts by what their readers say. */
interface ReaderFates {
  readonly used: ReadonlySet<Block | Row>;
  readonly left: ReadonlyMap<Part, Fate>;
}

/** A section once it is read. */
interface ReadSection extends ReaderFates {
  readonly kind: SectionKind;
  /** Whether facts were taken from it. */
  readonly gave: boolean;
}

const fatesOfSection = ({ kind, heading, blocks }: Section, known: ReaderFates): readonly PartFate[] => {
  const section = { ...known, kind, gave: blocks.some((block) => known.used.has(block)) };
  const fates = blocks.flatMap((block) => fatesOfBlock(block, section));
  return heading === undefined ? fates : [{ part: heading, fate: fateOfHeading(section) }, ...fates];
};

/** A heading is used where its words are known, or what stands below it was read without them. */
const fateOfHeading = ({ kind, gave }: ReadSection): Fate => {
  if (gave) return usedFate;
  const aside = asideReasons[kind];
  if (aside !== undefined) return ignored(aside);
  return kind === "other" ? unclear("unknown-section") : usedFate;
};

const usedFate: Fate = { is: "used" };
const ignored = (reason: IgnoredReason): Fate => ({ is: "ignored", reason });
const unclear = (reason: UnclearReason): Fate => ({ is: "notUnderstood", reason });

/** Sections that hold no facts, as a rule: what is found there counts all the same. */
const asideReasons: Partial<Record<SectionKind, IgnoredReason>> = {
  aside: "aside-section",
  remarks: "aside-section",
  methods: "methods-section",
};

const fatesOfBlock = (block: Block, section: ReadSection): readonly PartFate[] => {
  switch (block.kind) {
    case "paragraph":
    case "include":
      return [];
    case "table":
      return fatesOfTable(block, section);
    case "heading":
      return [{ part: block, fate: ignored("tab") }];
    case "fence":
      return [
        {
          part: block,
          fate: fateOf(block, section, section.kind === "httpRequest" ? "no-request-line" : "no-message"),
        },
      ];
    case "comment":
      return [
        {
          part: block,
          fate: section.used.has(block) ? usedFate : (section.left.get(block) ?? ignored("prose-comment")),
        },
      ];
  }
};

/** Rows share the fate of their table, unless it was read: then one that gave nothing has no name. */
const fatesOfTable = (table: Table, section: ReadSection): readonly PartFate[] => {
  const { kind } = section;
  const fate = fateOf(
    table,
    section,
    kind === "other" ? "unknown-section" : holdsTables.has(kind) ? "unknown-columns" : "unexpected-table",
  );
  const otherwise: UnclearReason = fate.is === "notUnderstood" ? fate.reason : "unnamed-row";
  return [{ part: table, fate }, ...table.rows.map((row) => ({ part: row, fate: fateOf(row, section, otherwise) }))];
};

/** Kinds of sections whose tables have a reader. */
const holdsTables: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "permissions",
  "requestHeaders",
  "queryParameters",
  "pathParameters",
  "functionParameters",
  "requestBody",
  "properties",
  "relationships",
  "members",
  "enumValues",
  "derivedTypes",
]);

/** The fate of a part of a section: what its reader says of it, else what its section says. */
const fateOf = (part: Part, { kind, used, left }: ReadSection, otherwise: UnclearReason): Fate => {
  if (used.has(part)) return usedFate;
  const aside = asideReasons[kind];
  return aside === undefined ? (left.get(part) ?? unclear(otherwise)) : ignored(aside);
};
