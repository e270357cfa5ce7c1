import type { Dialect } from "../dialect.js";
import { annotations } from "./annotations.js";
import { behaviour, plainBehaviour } from "./behaviour.js";
import { bodies } from "./bodies.js";
import { columns } from "./columns.js";
import { fences } from "./fences.js";
import { head } from "./head.js";
import { inheritance } from "./inheritance.js";
import { marks } from "./marks.js";
import { markup } from "./markup.js";
import { messages } from "./messages.js";
import { nulls } from "./nulls.js";
import { pageNames } from "./page-names.js";
import { permissions } from "./permissions.js";
import { queries } from "./queries.js";
import { samples } from "./samples.js";
import { sections } from "./sections.js";
import { signs } from "./signs.js";
import { subjects } from "./subjects.js";
import { types } from "./types.js";
import { urls } from "./urls.js";
import { values } from "./values.js";

/** The reference of Microsoft Graph, and docs in its format. */
export const microsoftGraph: Dialect = {
  name: "microsoft-graph",
  markup,
  head,
  sections,
  columns,
  pageNames,
  permissions,
  types,
  values,
  marks,
  nulls,
  subjects,
  inheritance,
  bodies,
  queries,
  fences,
  annotations,
  messages,
  samples,
  urls,
  signs,
  behaviour,
  plainBehaviour,
};
