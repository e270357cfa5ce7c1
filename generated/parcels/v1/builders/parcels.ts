import type { AllMethod, CallMethod, CreateBody, PagesMethod, SendMethod, UpdateBody } from "../runtime/index.js";
import type { ParcelStatus } from "../types/parcel-status.js";
import type { Parcel } from "../types/parcel.js";
import type { TrackingEvent } from "../types/tracking-event.js";
import type { TrackingPage } from "../types/tracking-page.js";

export interface Parcels {
  /**
   * Get the parcels of the account, newest first, a page at a time.
   *
   * @see api/parcel-list.md#http-request
   */
  readonly get: CallMethod<ParcelListResponse, ParcelListParameters>;
  /** The values of all pages. */
  readonly all: AllMethod<Parcel, ParcelListParameters>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<ParcelListResponse, ParcelListParameters>;
  /**
   * Announce a parcel, so that it is fetched.
   *
   * @see api/parcel-create.md#http-request
   */
  readonly post: SendMethod<ParcelCreateBody, Parcel>;
  byId(value: string): ParcelsById;
}

export interface ParcelListResponse {
  /** @see api/parcel-list.md#response */
  items: Parcel[];
  /** @see api/parcel-list.md#response */
  nextCursor?: string | null;
}

export interface ParcelListParameters {
  query?: {
    /** Where the page begins: the nextCursor of the page before. Optional. */
    cursor?: string;
    /** How many parcels a page has, from 1 to 100. Optional. */
    limit?: number;
    /** Only parcels of this status. Optional. */
    status?: ParcelStatus;
  };
}

export type ParcelCreateBody = CreateBody<Parcel, "recipient" | "weight">;

export interface ParcelsById {
  /**
   * Get one parcel.
   *
   * @see api/parcel-get.md#http-request
   */
  readonly get: CallMethod<Parcel>;
  /**
   * Change a parcel that was not fetched yet.
   *
   * @see api/parcel-update.md#http-request
   */
  readonly patch: SendMethod<ParcelUpdateBody, Parcel>;
  readonly events: ParcelsByIdEvents;
}

export type ParcelUpdateBody = UpdateBody<Parcel>;

export interface ParcelsByIdEvents {
  /**
   * Get what became of a parcel, latest first, a page at a time.
   *
   * @see api/parcel-list-events.md#http-request
   */
  readonly get: CallMethod<TrackingPage, ParcelListEventsParameters>;
  /** The values of all pages. */
  readonly all: AllMethod<TrackingEvent, ParcelListEventsParameters>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<TrackingPage, ParcelListEventsParameters>;
}

export interface ParcelListEventsParameters {
  query?: {
    /** Where the page begins: the nextCursor of the page before. Optional. */
    cursor?: string;
  };
}
