import type { EmittedFile } from "../../../model/emitted.js";

const buildFolder = "build";

/** What Node runs to build the package, as a path below it. */
export const buildProgram = `${buildFolder}/build.mjs`;

/** The program that builds the package: the templates as they are; their paths are relative to the templates' folder. */
export const emitPackageBuild = (templates: readonly EmittedFile[]): readonly EmittedFile[] =>
  templates.map(({ path, text }) => ({ path: `${buildFolder}/${path}`, text }));
