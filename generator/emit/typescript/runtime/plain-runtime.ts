import { posix } from "node:path";
import type { Conventions } from "../../../model/conventions.js";
import type { EmittedFile } from "../../../model/emitted.js";

/** The runtime, and the files that stand in place of those of the same path where an API speaks no OData. */
export interface PlainTemplates {
  readonly runtime: readonly EmittedFile[];
  readonly plain: readonly EmittedFile[];
}

/** The runtime of a client whose API speaks no OData: what its doors lead to, and nothing else. */
export const plainRuntime = ({ runtime, plain }: PlainTemplates, _conventions: Conventions): readonly EmittedFile[] => {
  const files = new Map([...runtime, ...plain.map(inPlace)].map((file) => [file.path, file]));
  const reached = reachedFrom(doors, files);
  return [...files.values()].filter(({ path }) => reached.has(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
};

/** What generated files import. */
const doors: readonly string[] = ["index.ts", "public.ts", "operation-facts.ts"];

/** A file of `templates/plain` where it belongs: beside the files of `templates/runtime`, which it imports from there. */
const inPlace = ({ path, text }: EmittedFile): EmittedFile => ({
  path,
  text: text.replaceAll(/(?<=from ")((?:\.\.\/)*)\.\.\/runtime\//g, (_, up: string) => (up === "" ? "./" : up)),
});

const reachedFrom = (paths: readonly string[], files: ReadonlyMap<string, EmittedFile>): ReadonlySet<string> => {
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
  [...text.matchAll(/ from "(\.[^"]+)\.js"/g)].map(
    ([, target = ""]) => `${posix.join(posix.dirname(path), target)}.ts`,
  );
