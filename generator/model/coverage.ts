import type { PageAccount } from "./account.js";
import type { Certainty } from "./type.js";

/** What became of the pages of one API version, and how sure the model is of what it holds. */
export interface VersionCoverage {
  /** Of all pages together. */
  readonly parts: PageAccount;
  /** How surely the types are known. */
  readonly types: CertaintyCounts;
  /** How surely the operations are known. */
  readonly operations: CertaintyCounts;
  /** What became of each page, by its path. */
  readonly pages: Readonly<Record<string, PageAccount>>;
}

/** How many are known how surely. */
export type CertaintyCounts = Readonly<Record<Certainty, number>>;
