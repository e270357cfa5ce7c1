import type { Conventions, Paging } from "../model/conventions.js";
import type { Dialect } from "./dialect.js";

/** What later stages need to know of a family of docs, as the model keeps it; how pages of collections follow one another is told by the pages too. */
export const conventionsOf = ({ behaviour, permissions }: Dialect, paging?: Paging): Conventions => {
  const { paging: _, authorization, ...habits } = behaviour;
  return {
    ...habits,
    ...(paging !== undefined && { paging }),
    ...(authorization !== undefined && { authorization }),
    permissionKinds: permissions.kinds.map(({ kind }) => kind),
  };
};
