import { hierarchyOf } from "../api/hierarchy.js";
import { conventionsOf } from "../dialects/conventions-of.js";
import type { Dialect } from "../dialects/dialect.js";
import type { ApiModel } from "../model/api.js";
import { baseUrlOf, serverOf } from "./base-url.js";
import { linkExamples } from "./examples/link-examples.js";
import { pagingOf } from "./paging/paging-of.js";
import { pairExamples } from "./examples/pair-examples.js";
import { decideBodies } from "./bodies/decide-bodies.js";
import { decideNulls } from "./nulls/decide-nulls.js";
import { extendedTypes } from "./openness/extended-types.js";
import { linkOperations } from "./operations/link-operations.js";
import { linkTypes } from "./types/link-types.js";
import type { VersionGroup } from "./versions.js";

/** Makes the model of one API version from its pages: names resolved, pages of one thing merged, examples paired and held against it. */
export const linkPages = ({ version, pages }: VersionGroup, dialect: Dialect): ApiModel => {
  const linked = linkTypes(pages, dialect);
  const server = serverOf(pages, dialect.urls);
  const found = linkOperations(pages, linked, { version, ...(server !== undefined && { server }) });
  const examples = pairExamples({ pages, operations: found }, dialect);
  const { extensionNames } = dialect.behaviour;
  const declared = extendedTypes({ types: linked.definitions(), operations: found, examples }, extensionNames);
  const undecided = { pages, types: declared, operations: found, examples };
  const { types, operations } = decideBodies({ ...decideNulls(undecided, dialect), examples });
  const schema = new Map(types.map((type) => [type.name, type]));
  const baseUrl = baseUrlOf(server, version);
  return {
    modelVersion: 1,
    version,
    ...(baseUrl !== undefined && { baseUrl }),
    conventions: conventionsOf(dialect, pagingOf({ operations, hierarchy: hierarchyOf(types) }, dialect)),
    types,
    operations: linkExamples({ examples, operations, schema, version, dialect }),
    pages: pages.map(({ path, title }) => ({ path, title })),
  };
};
