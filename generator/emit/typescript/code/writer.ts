import type { CodeBlockWriter } from "ts-morph";

/** Writes lines of code, and knows how deep they are indented. */
export type CodeWriter = CodeBlockWriter;

/** How many columns a step of indentation takes. */
export const indentColumns = 2;

/** Makes writers. Loaded on demand, since a run that prints nothing need not wait for it. */
export const loadWriter = async (): Promise<() => CodeWriter> => {
  const { CodeBlockWriter } = await import("ts-morph");
  return () => new CodeBlockWriter({ indentNumberOfSpaces: indentColumns, newLine: "\n" });
};
