import type { Origin } from "../model/source.js";
import type { Dialect } from "./dialect.js";

/**
 * The dialect of one version: as it is where a page shows the protocol of its family, the first time at `shown`; otherwise
 * that of an API of another kind, in which names of query options are names like any other.
 */
export const spokenDialect = (dialect: Dialect, shown: Origin | undefined): Dialect => {
  const { behaviour, plainBehaviour, queries } = dialect;
  const isChosen = behaviour.protocol === plainBehaviour.protocol;
  const spoken = shown === undefined ? plainBehaviour : behaviour;
  return {
    ...dialect,
    behaviour: { ...spoken, ...(shown !== undefined && !isChosen && { protocolShown: shown }) },
    queries: spoken.protocol === "none" ? { ...queries, options: [], ownOptions: [] } : queries,
  };
};
