import { join } from "node:path";
import { checkout } from "./checkout.js";
import { runNode } from "./run-program.js";

/** The compilers that are installed: the newest, and those that users have too. */
export type Compiler = "typescript" | "typescript-5.9" | "typescript-5.5";

/** What a compiler says of the project in a folder: nothing, where all is right. */
export const compilerMessages = (compiler: Compiler, folder: string): string => {
  const { stdout, stderr } = runNode([join(checkout, "node_modules", compiler, "bin/tsc"), "-p", folder]);
  return stdout + stderr;
};
