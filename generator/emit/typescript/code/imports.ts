/** An import of a file. */
export interface ImportLine {
  /** Module as the file writes it, as in `../runtime/index.js`. */
  readonly from: string;
  readonly names: readonly string[];
  /** `import type`. */
  readonly typeOnly: boolean;
}

/** A name that a file takes from another one; `path` is below the output folder, without its ending. */
export interface ImportedName {
  readonly name: string;
  readonly path: string;
}

/** Type-only imports of the names, one line per module, sorted; what stands in the file itself needs none. */
export const importLines = (file: string, names: Iterable<ImportedName>): readonly ImportLine[] => {
  const byModule = new Map<string, Set<string>>();
  for (const { name, path } of names) {
    if (path === file) continue;
    const from = relativeModule(file, path);
    byModule.set(from, (byModule.get(from) ?? new Set()).add(name));
  }
  return [...byModule]
    .map(([from, found]) => ({ from, names: [...found].sort(), typeOnly: true }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
};

/** How the file at one path writes the module at the other, as in `../types/user.js`. */
export const relativeModule = (file: string, target: string): string => {
  const from = file.split("/").slice(0, -1);
  const to = target.split("/");
  const shared = from.findIndex((folder, index) => folder !== to[index]);
  const common = Math.min(shared === -1 ? from.length : shared, to.length - 1);
  const up = from.length - common;
  return `${up === 0 ? "./" : "../".repeat(up)}${to.slice(common).join("/")}.js`;
};
