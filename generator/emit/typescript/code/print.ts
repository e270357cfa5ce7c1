import type { EmittedFile } from "../../../model/emitted.js";
import type { TypeScriptFile } from "./declarations.js";
import { loadPrettier } from "./documents.js";
import { statementsOf } from "./statements-of.js";
import { loadMorph } from "./writer.js";

/** The files with their texts, formatted, in their order. */
export const printFiles = async function* (files: Iterable<TypeScriptFile>): AsyncGenerator<EmittedFile, void> {
  // Loaded here, since a run that prints nothing need not wait for them.
  const [printStatements, format] = await Promise.all([loadMorph(), loadPrettier()]);
  for (const sheet of sheetsOf(files)) {
    const text = await format(
      printStatements((kinds) => sheet.flatMap((file) => [mark, ...statementsOf(file, kinds)])),
    );
    yield* cutSheet(text, sheet);
  }
};

/** As many files as are printed together: what the libraries do for each text costs more than the printing of most files. */
const filesOfSheet = 64;

/** Stands above each file of a sheet. No text of a file begins a line with it, since what pages say is in comments and strings. */
const mark = "// --8<--";

const sheetsOf = function* (files: Iterable<TypeScriptFile>): Generator<readonly TypeScriptFile[], void> {
  let sheet: TypeScriptFile[] = [];
  for (const file of files) {
    sheet.push(file);
    if (sheet.length < filesOfSheet) continue;
    yield sheet;
    sheet = [];
  }
  if (sheet.length > 0) yield sheet;
};

const cutSheet = (text: string, sheet: readonly TypeScriptFile[]): readonly EmittedFile[] => {
  const [before, ...texts] = text.split(new RegExp(`^${mark}\n`, "m"));
  if (before !== "" || texts.length !== sheet.length) throw new Error("Bug: a sheet has not as many texts as files.");
  return sheet.map(({ path }, index) => ({ path, text: `${texts[index]?.trim() ?? ""}\n` }));
};
