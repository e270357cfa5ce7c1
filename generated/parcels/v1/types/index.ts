export type { Address } from "./address.js";
export type { Depot } from "./depot.js";
export type { Parcel } from "./parcel.js";
export type { ParcelStatus } from "./parcel-status.js";
export type { TrackingEvent } from "./tracking-event.js";
export type { TrackingPage } from "./tracking-page.js";
