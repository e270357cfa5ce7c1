import { join } from "node:path";
import { writeProgram } from "./check-time.js";
import { startTsServer } from "./tsserver.js";
import type { TsServer } from "./tsserver.js";

/** Milliseconds that an editor waits. */
export interface CompletionTime {
  /** From opening the file until its errors are known, which an editor asks for first. */
  readonly load: number;
  readonly first: number;
  readonly second: number;
}

/** Opens a program that ends where something is about to be typed, and asks twice what that may be. */
export const completionTime = async (text: string, programs: string): Promise<CompletionTime> => {
  const folder = writeProgram(text, join(programs, "completion"), { skipLibCheck: false });
  const file = join(folder, "program.ts");
  const server = startTsServer(folder);
  try {
    const start = performance.now();
    await server.tell("open", { file }, "projectLoadingFinish");
    await server.ask("semanticDiagnosticsSync", { file });
    const load = performance.now() - start;
    const first = await askForCompletion(server, file, text);
    return { load, first, second: await askForCompletion(server, file, text) };
  } finally {
    await server.close();
  }
};

const askForCompletion = async (server: TsServer, file: string, text: string): Promise<number> => {
  const lines = text.split("\n");
  const last = lines.at(-1) ?? "";
  const start = performance.now();
  const { body } = await server.ask("completionInfo", {
    file,
    line: lines.length,
    offset: last.length + 1,
    triggerCharacter: ".",
    triggerKind: 2,
  });
  const time = performance.now() - start;
  if (body === undefined) throw new Error(`There is nothing to complete behind ${last}`);
  return time;
};
