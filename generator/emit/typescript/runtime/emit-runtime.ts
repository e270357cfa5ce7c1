import type { EmittedFile } from "../../../model/emitted.js";
import type { ClientPlan } from "../plan-client.js";
import { plainRuntime } from "./plain-runtime.js";

/** The runtime of the client: the templates as they are, or those of them that a client of an API without OData needs. */
export const emitRuntime = ({ templates, atlas }: ClientPlan): readonly EmittedFile[] => {
  const whole = templates("runtime");
  const isPlain = atlas.api.conventions.protocol === "none";
  const files = isPlain ? plainRuntime({ runtime: whole, plain: templates("plain") }, atlas.api.conventions) : whole;
  return files.map(({ path, text }) => ({ path: `runtime/${path}`, text }));
};
