import { connect } from "./connect.js";

const client = connect(fetch);

/** Lines that must not compile, each with the reason: what OData has, this API has not. */
export const refused = [
  // @ts-expect-error there is no select
  () => client.parcels.get({ select: ["id"] }),
  // @ts-expect-error there is no filter
  () => client.parcels.all({ filter: "weight gt 1" }),
  // @ts-expect-error there are no batches
  () => client.batch([]),
  // @ts-expect-error a list that comes at once has no pages
  () => client.depots.all(),
  // @ts-expect-error a parcel needs a weight
  () => client.parcels.post({ recipient: { name: "Ann" } }),
];
