import type { SourceFile } from "../../model/source.js";

/** The pages, those without a version with the versions that zones of their docs folder name. */
export const withZoneVersions = (sources: readonly SourceFile[]): readonly SourceFile[] => {
  const versionsOf = new Map<string, Set<string>>();
  for (const source of sources) {
    const { folderVersion } = source;
    if (folderVersion === undefined) continue;
    const folder = docsFolderOf(source);
    versionsOf.set(folder, (versionsOf.get(folder) ?? new Set()).add(folderVersion));
  }
  return sources.map((source) => {
    const versions = source.folderVersion === undefined ? versionsOf.get(docsFolderOf(source)) : undefined;
    return versions === undefined ? source : { ...source, zoneVersions: [...versions].toSorted() };
  });
};

/** Pages of one folder have one version by their folder, or none: then those that have one have it by a zone. */
const docsFolderOf = ({ file, path }: SourceFile): string => file.slice(0, -path.length);
