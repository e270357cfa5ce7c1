import type { CodeBlockWriter } from "ts-morph";
import type { Kinds, Statement } from "./statements-of.js";

/** Writes lines of code, and knows how deep they are indented. */
export type CodeWriter = CodeBlockWriter;

/** How many columns a step of indentation takes. */
export const indentColumns = 2;

/** Makes writers. Loaded on demand, since a run that prints nothing need not wait for it. */
export const loadWriter = async (): Promise<() => CodeWriter> => {
  const { CodeBlockWriter } = await import("ts-morph");
  return () => new CodeBlockWriter({ indentNumberOfSpaces: indentColumns, newLine: "\n" });
};

/** Prints structures, until all files are written line by line. */
export const loadMorph = async (): Promise<(statements: (kinds: Kinds) => Statement[]) => string> => {
  const { Project, StructureKind, VariableDeclarationKind } = await import("ts-morph");
  const kinds = { structures: StructureKind, variables: VariableDeclarationKind };
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  return (statements) => {
    const source = project.createSourceFile("sheet.ts", { statements: statements(kinds) });
    const text = source.getFullText();
    source.forget();
    return text;
  };
};
