import { isObject } from "../../../json/is-object.js";
import { readStrictJson } from "../../../json/read-strict-json.js";
import type { UserFile } from "../../../model/emitted.js";
import { builtFile, builtFolder, type EntryPoint } from "./built-file.js";
import { buildProgram } from "./emit-package-build.js";
import { mainVersion } from "./main-version.js";

/** `package.json` of the clients. What follows from the output is docwright's; all else is proposed where nothing stands, and the user's from then on. */
export const emitPackageManifest = (name: string, versions: readonly string[]): UserFile => ({
  path: "package.json",
  textOver: (existing) => {
    const manifest = readStrictJson((existing ?? "{}").replace(/^\uFEFF/, ""));
    if (!isObject(manifest)) return undefined;
    const wanted = { ...manifest, ...fieldsOf({ name, versions }, manifest) };
    // Compared as values: the layout of the file is the user's too.
    return JSON.stringify(wanted) === JSON.stringify(manifest) ? existing : printed(wanted, existing);
  },
});

/** Members of a manifest; one that is `undefined` is left out of the file. */
type Members = Readonly<Record<string, unknown>>;

interface Package {
  readonly name: string;
  readonly versions: readonly string[];
}

const fieldsOf = ({ name, versions }: Package, existing: Members): Members => {
  const main = mainVersion(versions);
  return {
    name,
    version: existing.version ?? "0.0.0",
    type: "module",
    sideEffects: false,
    types: main === undefined ? undefined : builtFile(main, "index", ".d.ts"),
    exports: exportsOf(versions, main),
    files: existing.files ?? [builtFolder],
    engines: withMissing(existing.engines, { node: ">=20" }),
    scripts: withMissing(existing.scripts, {
      build: `node ${buildProgram}`,
      prepack: "npm run build",
    }),
    devDependencies: withMissing(existing.devDependencies, { esbuild: testedEsbuild, typescript: testedTypeScript }),
  };
};

const exportsOf = (versions: readonly string[], main: string | undefined): Members => ({
  ...(main !== undefined && { ".": conditions(main, "index"), "./operations": conditions(main, "operations") }),
  ...Object.fromEntries(
    versions.flatMap((version) => [
      [`./${version}`, conditions(version, "index")],
      [`./${version}/operations`, conditions(version, "operations")],
    ]),
  ),
  "./package.json": "./package.json",
});

/** The types stand first: of several conditions that hold, the first is taken (Node.js, Modules: Packages, section "Conditional exports"). */
const conditions = (version: string, entryPoint: EntryPoint): Members => ({
  types: builtFile(version, entryPoint, ".d.ts"),
  default: builtFile(version, entryPoint, ".js"),
});

/** Both ends of the range and the last 5.x build the package in the tests. */
const testedTypeScript = ">=5.5 <8";

/** The one that the tests build the package with: before 1.0, a new minor version may break things (Semantic Versioning 2.0.0, item 4). */
const testedEsbuild = "^0.28.2";

const withMissing = (existing: unknown, proposed: Members): Members => {
  const there = isObject(existing) ? existing : {};
  return { ...there, ...Object.fromEntries(Object.entries(proposed).filter(([key]) => !(key in there))) };
};

const printed = (manifest: Members, existing = ""): string => {
  const [indentation = "  "] = /^[ \t]+(?=")/m.exec(existing) ?? [];
  return `${JSON.stringify(manifest, undefined, indentation)}\n`;
};
