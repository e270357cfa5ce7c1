import type { EmittedFile } from "../../../model/emitted.js";
import type { ClientPlan } from "../plan-client.js";

/** The runtime of the client: the templates as they are. */
export const emitRuntime = ({ templates }: ClientPlan): readonly EmittedFile[] =>
  templates("runtime").map(({ path, text }) => ({ path: `runtime/${path}`, text }));
