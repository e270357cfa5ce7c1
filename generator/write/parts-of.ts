import type { EmittedFile, LongFile } from "../model/emitted.js";

/** A file of the output, whatever its length. */
export type OutputFile = EmittedFile | LongFile;

/** The text of a file in the pieces that it comes in. */
export const partsOf = (file: OutputFile): Iterable<string> => ("text" in file ? [file.text] : file.parts);
