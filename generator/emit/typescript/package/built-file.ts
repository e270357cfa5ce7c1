/** The folder below the package that its build writes to, and the only one that is published. */
export const builtFolder = "dist";

/** What a version gives to programs that import it: the client, and what the docs say of its operations, which is large. */
export type EntryPoint = "index" | "operations";

const entryPoints: readonly EntryPoint[] = ["index", "operations"];

/** The files that the build of a version begins with, as paths below the package. */
export const sourceFiles = (version: string): readonly string[] => entryPoints.map((name) => `${version}/${name}.ts`);

/** What the build makes of an entry point of a version, as a path in `package.json`. */
export const builtFile = (version: string, entryPoint: EntryPoint, ending: ".js" | ".d.ts"): string =>
  `./${builtFolder}/${version}/${entryPoint}${ending}`;
