import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript-5.9";
import type { TextEdit } from "./mutant.js";

/** The TypeScript compiler over a version's folder, for asking again and again with one file changed. */
export interface Compiler {
  /** Whether one of these files, or the changed one, does not compile. Paths are below the folder. */
  readonly fails: (edit: TextEdit | undefined, paths: readonly string[]) => boolean;
}

/** Settings under which the output is meant to compile; without rules of style, by which another line may fail. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Starts the compiler; files are read once. */
export const startCompiler = (folder: string): Compiler => {
  const edited = new Map<string, EditedText>();
  const service = ts.createLanguageService(hostOf(folder, edited));
  const isBroken = (path: string): boolean =>
    service.getSyntacticDiagnostics(path).length > 0 || service.getSemanticDiagnostics(path).length > 0;
  let version = 0;
  return {
    fails: (edit, paths) => {
      const changed = edit === undefined ? undefined : join(folder, edit.path);
      if (edit !== undefined && changed !== undefined) {
        version += 1;
        edited.set(changed, { version, text: editText(readFileSync(changed, "utf8"), edit) });
      }
      const asked = [...(changed === undefined ? [] : [changed]), ...paths.map((path) => join(folder, path))];
      const isFailed = asked.some(isBroken);
      edited.clear();
      return isFailed;
    },
  };
};

/** A file's text after an edit. */
export const editText = (text: string, { start, end, text: other }: Omit<TextEdit, "path">): string =>
  text.slice(0, start) + other + text.slice(end);

interface EditedText {
  readonly version: number;
  readonly text: string;
}

const hostOf = (folder: string, edited: ReadonlyMap<string, EditedText>): ts.LanguageServiceHost => {
  const texts = new Map<string, ts.IScriptSnapshot | undefined>();
  const read = (path: string): ts.IScriptSnapshot | undefined => {
    if (!texts.has(path)) {
      const text = ts.sys.readFile(path);
      texts.set(path, text === undefined ? undefined : ts.ScriptSnapshot.fromString(text));
    }
    return texts.get(path);
  };
  const other = ({ text }: EditedText): ts.IScriptSnapshot => ts.ScriptSnapshot.fromString(text);
  const roots = rootsOf(folder);
  return {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...roots],
    getScriptVersion: (path) => String(edited.get(path)?.version ?? 0),
    getScriptSnapshot: (path) => {
      const edit = edited.get(path);
      return edit === undefined ? read(path) : other(edit);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    resolveModuleNameLiterals: (literals, importer) => literals.map(({ text }) => resolveModule(text, importer)),
  };
};

/** The tests and everything that they import; the harness is what it is. */
const rootsOf = (folder: string): readonly string[] =>
  readdirSync(join(folder, "contract"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".test.ts"))
    .map((path) => join(folder, "contract", path));

/** Packages are left out: the tests meet none but vitest, whose types no fault of the client can touch. */
const resolveModule = (name: string, importer: string): ts.ResolvedModuleWithFailedLookupLocations => {
  if (!name.startsWith(".")) return { resolvedModule: undefined };
  const resolvedFileName = join(dirname(importer), name.replace(/\.js$/, ".ts"));
  return { resolvedModule: { resolvedFileName, extension: ts.Extension.Ts, isExternalLibraryImport: false } };
};
