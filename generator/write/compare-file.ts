import { closeSync, existsSync, openSync, readSync } from "node:fs";
import type { OutputFile } from "../model/emitted.js";
import { piecesOf } from "./pieces-of.js";

/** How the file of a path stands to what it should be. */
export type Comparison = "missing" | "same" | "other";

/** Holds a file of the output against the one on disk, piece by piece: neither need be in memory as a whole. */
export const compareFile = (path: string, wanted: OutputFile): Comparison => {
  if (!existsSync(path)) return "missing";
  const file = openSync(path, "r");
  try {
    for (const piece of piecesOf(wanted)) if (!goesOnWith(file, piece)) return "other";
    return isAtEnd(file) ? "same" : "other";
  } finally {
    closeSync(file);
  }
};

const goesOnWith = (file: number, text: string): boolean => {
  const wanted = Buffer.from(text);
  const found = Buffer.allocUnsafe(wanted.length);
  return readSync(file, found) === wanted.length && found.equals(wanted);
};

const isAtEnd = (file: number): boolean => readSync(file, Buffer.alloc(1)) === 0;
