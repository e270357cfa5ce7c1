import { filesOf } from "../diagnostics/files-of.js";
import type { Atlas } from "../api/atlas.js";
import type { Dialect } from "../dialects/dialect.js";
import type { OptionValues } from "../emit/target.js";
import { type DeclaredTypes, declaredTypes } from "../link/types/declared-types.js";
import type { ApiModel } from "../model/api.js";
import type { Page } from "../model/page.js";
import type { SourceFile } from "../model/source.js";
import type { ReadVersion } from "../read-versions.js";

/** One API version with everything that its model was made from. */
export interface ExplainedVersion {
  readonly api: ApiModel;
  /** What the model answers when asked. */
  readonly atlas: Atlas;
  readonly pages: readonly Page[];
  /** What the pages call things. */
  readonly dialect: Dialect;
  /** The pages and the files that they take in, by path. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** What the pages say of types before it is merged: the model keeps the winners only. */
  readonly declared: DeclaredTypes;
  /** What was chosen about the output. */
  readonly options: OptionValues;
}

/** What an explanation walks through: the pages, and what they mean together. */
export const explainedVersion = (
  { atlas, pages, sources, dialect }: ReadVersion,
  options: OptionValues,
): ExplainedVersion => ({
  api: atlas.api,
  atlas,
  pages,
  dialect,
  sources: new Map(filesOf(sources).map((source) => [source.path, source])),
  declared: declaredTypes(pages, dialect),
  options,
});
