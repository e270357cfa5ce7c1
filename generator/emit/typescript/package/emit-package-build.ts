import type { EmittedFile } from "../../../model/emitted.js";

const buildFolder = "build";

/** What Node runs to build the package, as a path below it. */
export const buildProgram = `${buildFolder}/build.mjs`;

/** The program that builds the package: the templates as they are; paths of `templates` are relative to the templates' folder. */
export const emitPackageBuild = (templates: readonly EmittedFile[]): readonly EmittedFile[] =>
  templates.flatMap(({ path, text }) =>
    path.startsWith(templateFolder) ? [{ path: `${buildFolder}/${path.slice(templateFolder.length)}`, text }] : [],
  );

const templateFolder = "package/";
