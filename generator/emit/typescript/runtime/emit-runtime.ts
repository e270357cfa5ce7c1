import type { Conventions } from "../../../model/conventions.js";
import type { EmittedFile } from "../../../model/emitted.js";
import type { ClientPlan } from "../plan-client.js";
import { pagingFile } from "./paging-call.js";
import { pagedRuntime, plainRuntime } from "./plain-runtime.js";

/** The runtime of the client: the templates as they are, or those of them that a client of an API without OData needs. */
export const emitRuntime = ({ templates, atlas }: ClientPlan): readonly EmittedFile[] => {
  const { conventions } = atlas.api;
  return filesOf(conventions, templates).map(({ path, text }) => ({ path: `runtime/${path}`, text }));
};

const filesOf = (conventions: Conventions, templates: ClientPlan["templates"]): readonly EmittedFile[] => {
  const runtime = templates("runtime");
  const paging = pagingFile(conventions);
  if (conventions.protocol === "odata" && paging === undefined) return runtime;
  const parts = { runtime, plain: templates("plain") };
  return conventions.protocol === "odata" && paging !== undefined
    ? pagedRuntime(parts, paging)
    : plainRuntime(parts, paging);
};
