import { join, relative } from "node:path";
import ts from "typescript-5.9";
import { checkout } from "../support/checkout.js";
import { type ProgramFile, programFiles } from "./program.js";

/** Files of the program whose types can be asked for. */
export interface CheckedProgram {
  readonly files: readonly ProgramFile[];
  readonly checker: ts.TypeChecker;
}

/** The files of some folders with their types, and files that are not there, by path. */
export const checkedProgram = (
  folders: readonly string[],
  planted: Readonly<Record<string, string>>,
): CheckedProgram => {
  const paths = [...folders.flatMap(programFiles).map(({ path }) => path), ...Object.keys(planted)];
  const { options } = ts.parseJsonConfigFileContent({ extends: "./tsconfig.json", files: [] }, ts.sys, checkout);
  const lean = { ...options, types: [], noEmit: true };
  const program = ts.createProgram(
    paths.map((path) => join(checkout, path)),
    lean,
    hostWith(planted, lean),
  );
  const files = paths.flatMap((path) => {
    const tree = program.getSourceFile(join(checkout, path));
    return tree === undefined ? [] : [{ path, tree }];
  });
  return { files, checker: program.getTypeChecker() };
};

const hostWith = (planted: Readonly<Record<string, string>>, options: ts.CompilerOptions): ts.CompilerHost => {
  const host = ts.createCompilerHost(options, true);
  const textOf = (file: string): string | undefined => planted[relative(checkout, file)];
  return {
    ...host,
    fileExists: (file) => textOf(file) !== undefined || host.fileExists(file),
    readFile: (file) => textOf(file) ?? host.readFile(file),
    getSourceFile: (file, version) => {
      const text = textOf(file);
      return text === undefined ? host.getSourceFile(file, version) : ts.createSourceFile(file, text, version, true);
    },
  };
};
