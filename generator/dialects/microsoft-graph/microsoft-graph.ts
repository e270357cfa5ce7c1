import type { Dialect } from "../dialect.js";
import { columns } from "./columns.js";
import { fences } from "./fences.js";
import { permissions } from "./permissions.js";
import { queries } from "./queries.js";
import { sections } from "./sections.js";
import { types } from "./types.js";

/** The reference of Microsoft Graph, and docs in its format. */
export const microsoftGraph: Dialect = {
  name: "microsoft-graph",
  sections,
  columns,
  permissions,
  types,
  queries,
  fences,
};
