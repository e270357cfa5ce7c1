import type { QueryOptions } from "../calls/query-options.js";
import type { AllMethod, CallMethod, ListMethod, PagesMethod, Requests } from "./methods.js";

/** The number of what a collection holds, which OData gives to each (OData URL Conventions 4.01, section 4.8), be it on a page or not. */
export interface CountStep {
  /** How many there are, or how many a `filter` leaves. */
  readonly get: CallMethod<number, QueryOptions>;
  /** The same method, making a request for a batch. */
  readonly request: Requests<CountStep>;
}

/** What of a collection is of a derived type, which OData gives to each (OData URL Conventions 4.01, section 4.11), be it on a page or not. */
export interface CastStep<Item> {
  /** Those of the type. */
  readonly get: ListMethod<Item>;
  /** The items of all pages. */
  readonly all: AllMethod<Item>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<Item>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<CastStep<Item>>;
  /** How many there are. */
  readonly count: CountStep;
}
