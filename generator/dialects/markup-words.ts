import type { ZoneWords } from "./zone-words.js";

/** What of the markdown of pages is no markdown elsewhere. */
export interface MarkupWords {
  /** The word of the mark that takes in another file, as in `[!INCLUDE [title](file.md)]`. */
  readonly includes: readonly string[];
  /** Names of folders whose includes hold nothing about the API, as snippets in other languages. */
  readonly asideIncludes: readonly string[];
  /** The beginning of the link that makes a heading a tab, as in `# [HTTP](#tab/http)`. */
  readonly tab: string;
  /** Attributes of `<a>` that give a heading its anchor, as in `<a name="properties"></a>`. */
  readonly anchors: readonly string[];
  /** Lines that hold for some versions only. */
  readonly zones: ZoneWords;
}
