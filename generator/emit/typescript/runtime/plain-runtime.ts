import type { EmittedFile } from "../../../model/emitted.js";

/** The runtime, and the files that stand in place of those of the same path where an API speaks no OData. */
export interface PlainTemplates {
  readonly runtime: readonly EmittedFile[];
  readonly plain: readonly EmittedFile[];
}

/** The runtime of a client whose API speaks no OData: what its doors and what follows its pages lead to, and nothing else. */
export const plainRuntime = (templates: PlainTemplates, paging: string | undefined): readonly EmittedFile[] =>
  reachable(
    [...doors, ...(paging === undefined ? [] : [paging])],
    filesInPlace(templates, () => true),
  );

/** The runtime of a client whose API speaks OData, but for how its pages follow one another. */
export const pagedRuntime = (templates: PlainTemplates, paging: string): readonly EmittedFile[] => {
  const files = filesInPlace(templates, (path) => /^(?:paging|sending)\//.test(path));
  return reachable([...templates.runtime.map(({ path }) => path), paging], files);
};

/** What generated files import. */
const doors: readonly string[] = ["index.ts", "public.ts", "operation-facts.ts"];

type Files = ReadonlyMap<string, EmittedFile>;

const filesInPlace = ({ runtime, plain }: PlainTemplates, isTaken: (path: string) => boolean): Files => {
  const taken = plain.filter(({ path }) => isTaken(path));
  return new Map([...runtime, ...taken.map(inPlace)].map((file) => [file.path, file]));
};

const reachable = (paths: readonly string[], files: Files): readonly EmittedFile[] => {
  const reached = reachedFrom(paths, files);
  return [...files.values()].filter(({ path }) => reached.has(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
};

/** A file of `templates/plain` where it belongs: beside the files of `templates/runtime`, which it imports from there. */
const inPlace = ({ path, text }: EmittedFile): EmittedFile => ({
  path,
  text: text.replaceAll(/(?<=from ")((?:\.\.\/)*)\.\.\/runtime\//g, (_, up: string) => (up === "" ? "./" : up)),
});

const reachedFrom = (paths: readonly string[], files: Files): ReadonlySet<string> => {
  const reached = new Set<string>();
  const enter = (path: string): void => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`Bug: the runtime lacks ${path}.`);
    if (reached.has(path)) return;
    reached.add(path);
    for (const imported of importsOf(file)) enter(imported);
  };
  for (const path of paths) enter(path);
  return reached;
};

const importsOf = ({ path, text }: EmittedFile): readonly string[] =>
  [...text.matchAll(/ from "(\.[^"]+)\.js"/g)].map(([, target = ""]) => `${besides(path, target)}.ts`);

/** Where a relative path leads from a file. */
const besides = (path: string, target: string): string =>
  target.split("/").reduce((folder, step) => {
    if (step === ".") return folder;
    return step === ".." ? parentOf(folder) : `${folder === "" ? "" : `${folder}/`}${step}`;
  }, parentOf(path));

const parentOf = (path: string): string => path.split("/").slice(0, -1).join("/");
