import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutputFile } from "../model/emitted.js";
import { piecesOf } from "./pieces-of.js";

/** Where the files that change wait until all of them are on disk. */
export interface Stage {
  readonly add: (file: OutputFile) => void;
  /** Gives every file its place, each in one step. */
  readonly release: () => void;
}

/** The stage of an output folder, in it so that a file can be moved out by renaming. What an interrupted run left there is cleared. */
export const stageIn = (folder: string): Stage => {
  const stage = join(folder, ".docwright-stage");
  const paths: string[] = [];
  rmSync(stage, { recursive: true, force: true });
  return {
    add: (file) => {
      if (paths.length === 0) mkdirSync(stage, { recursive: true });
      writePieces(join(stage, String(paths.length)), piecesOf(file));
      paths.push(file.path);
    },
    release: () => {
      for (const made of new Set(paths.map(dirname))) mkdirSync(join(folder, made), { recursive: true });
      paths.forEach((path, index) => renameSync(join(stage, String(index)), join(folder, path)));
      rmSync(stage, { recursive: true, force: true });
    },
  };
};

/** For a run that only plans: nothing is kept. */
export const noStage: Stage = { add: () => {}, release: () => {} };

const writePieces = (path: string, pieces: Iterable<string>): void => {
  const file = openSync(path, "w");
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
};
