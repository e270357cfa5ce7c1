import type { EmittedFile } from "../../../model/emitted.js";

/** The runtime of the client: the templates as they are; their paths are relative to the templates' folder. */
export const emitRuntime = (templates: readonly EmittedFile[]): readonly EmittedFile[] =>
  templates.map(({ path, text }) => ({ path: `runtime/${path}`, text }));
