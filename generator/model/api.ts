import type { Conventions } from "./conventions.js";
import type { Operation } from "./operation.js";
import type { TypeDefinition } from "./type.js";

/** What the pages of one API version mean, names resolved. Lists are sorted, so that equal pages give equal bytes. */
export interface ApiModel {
  /** Version of this format, raised when a program that reads `model.json` would have to change. */
  readonly modelVersion: 1;
  /** As in `v1.0`, `beta`, `default`. */
  readonly version: string;
  /** Server URL with the version, without a final slash, as in `https://graph.microsoft.com/v1.0`; absent where no example has a host. */
  readonly baseUrl?: string;
  /** What the calls have in common. */
  readonly conventions: Conventions;
  /** Sorted by qualified name. */
  readonly types: readonly TypeDefinition[];
  /** Sorted by path template, then by method. */
  readonly operations: readonly Operation[];
  /** Paths of the pages that the model was made from, sorted. */
  readonly pages: readonly PageSummary[];
}

/** A page that the model was made from. */
export interface PageSummary {
  /** Path below the docs folder, as in `api/lamp-get.md`. */
  readonly path: string;
  /** Text of the page's H1, as in `Get lamp`. */
  readonly title: string;
}
