import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { userSeconds } from "./user-seconds.js";
import { checkout } from "../../../support/checkout.js";

/** How a program is type-checked. */
export interface TypeCheck {
  /** Folder of the compiler in `node_modules`. */
  readonly compiler: "typescript-5.9" | "typescript";
  /** Whether declarations are only read, not checked. */
  readonly skipLibCheck: boolean;
}

/** The options of every program of every client; `types` is empty so that no client pays for what happens to be installed. */
export const compilerOptions = {
  target: "es2022",
  module: "nodenext",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  strict: true,
};

/** Writes a program into a project of its own, and gives the folder. */
export const writeProgram = (
  text: string,
  folder: string,
  { skipLibCheck }: Pick<TypeCheck, "skipLibCheck">,
): string => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "program.ts"), text);
  const options = { ...compilerOptions, noEmit: true, skipLibCheck };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["program.ts"] }));
  return folder;
};

/** The seconds of user time that the compiler takes for a program in a project of its own; throws if it has an error. */
export const checkSeconds = (text: string, { compiler, skipLibCheck }: TypeCheck, programs: string): number => {
  const project = writeProgram(`${text}export {};\n`, join(programs, "check"), { skipLibCheck });
  return userSeconds([join(checkout, "node_modules", compiler, "bin/tsc"), "-p", project], project);
};
