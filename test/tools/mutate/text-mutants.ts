import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript-5.9";
import { builderMutants } from "./builder-mutants.js";
import type { ClientFile } from "./client-file.js";
import type { Mutant } from "./mutant.js";
import type { Sightings } from "./sightings.js";
import type { Subject } from "./subject.js";
import { typeMutants } from "./type-mutants.js";

/** Everything that can be wrong in `types/` and `builders/`, one fault a mutant. */
export const textMutants = (subject: Subject, sightings: Sightings): readonly Mutant[] => [
  ...typeMutants(filesBelow(subject.folder, "types"), { subject, sightings }),
  ...builderMutants(filesBelow(subject.folder, "builders"), { subject, sightings }),
];

const filesBelow = (folder: string, part: string): readonly ClientFile[] =>
  readdirSync(join(folder, part), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((name) => {
      const path = `${part}/${name.replaceAll("\\", "/")}`;
      const text = readFileSync(join(folder, path), "utf8");
      return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
    });
