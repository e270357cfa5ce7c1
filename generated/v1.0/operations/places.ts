import type { OperationsByName } from "../runtime/operation-facts.js";

/** What the docs say of the calls that begin with `places`. */
export const placesOperations = {
  "places.byId.get": {
    page: "api/place-get.md",
    title: "Get place",
    product: "outlook",
    delegatedWork: ["Place.Read.All"],
    delegatedPersonal: "notSupported",
    application: ["Place.Read.All"],
  },
  "places.byRoomListEmailaddress.microsoft.graph.roomlist.rooms.get": {
    page: "api/place-list.md",
    title: "List places",
    product: "outlook",
    delegatedWork: ["Place.Read.All"],
    delegatedPersonal: "notSupported",
    application: ["Place.Read.All"],
  },
  "places.microsoft.graph.room.get": {
    page: "api/place-list.md",
    title: "List places",
    product: "outlook",
    delegatedWork: ["Place.Read.All"],
    delegatedPersonal: "notSupported",
    application: ["Place.Read.All"],
  },
  "places.microsoft.graph.roomlist.get": {
    page: "api/place-list.md",
    title: "List places",
    product: "outlook",
    delegatedWork: ["Place.Read.All"],
    delegatedPersonal: "notSupported",
    application: ["Place.Read.All"],
  },
} as const satisfies OperationsByName;
