import type { Conventions } from "../model/conventions.js";
import type { Dialect } from "./dialect.js";

/** What later stages need to know of a family of docs, as the model keeps it. */
export const conventionsOf = ({ behaviour, permissions }: Dialect): Conventions => ({
  ...behaviour,
  permissionKinds: permissions.kinds.map(({ kind }) => kind),
});
