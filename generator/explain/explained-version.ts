import { type DeclaredTypes, declaredTypes } from "../link/types/declared-types.js";
import { linkPages } from "../link/link-pages.js";
import type { VersionGroup } from "../link/versions.js";
import type { ApiModel } from "../model/api.js";
import type { Page } from "../model/page.js";
import type { SourceFile } from "../model/source.js";

/** One API version with everything that its model was made from. */
export interface ExplainedVersion {
  readonly api: ApiModel;
  readonly pages: readonly Page[];
  /** By path of the page. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** What the pages say of types before it is merged: the model keeps the winners only. */
  readonly declared: DeclaredTypes;
  /** Enumerations take their documented values only. */
  readonly closedEnums: boolean;
}

/** What an explanation walks through: the pages, and what they mean together. */
export const explainedVersion = (
  group: VersionGroup,
  sources: readonly SourceFile[],
  { closedEnums }: Pick<ExplainedVersion, "closedEnums">,
): ExplainedVersion => ({
  api: linkPages(group),
  pages: group.pages,
  sources: new Map(sources.map((source) => [source.path, source])),
  declared: declaredTypes(group.pages),
  closedEnums,
});
