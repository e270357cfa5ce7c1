import type { OperationsByName } from "../runtime/operation-facts.js";

/** What the docs say of the calls that begin with `drives`. */
export const drivesOperations = {
  "drives.byId.items.byId.get": {
    page: "api/driveitem-get.md",
    title: "Get a driveItem",
    product: "sharepoint",
    delegatedWork: ["Files.Read", "Files.ReadWrite", "Files.Read.All"],
    delegatedPersonal: ["Files.Read", "Files.ReadWrite"],
    application: ["Files.Read.All", "Files.ReadWrite.All"],
  },
  "drives.byId.root.byPath.get": {
    page: "api/driveitem-get.md",
    title: "Get a driveItem",
    product: "sharepoint",
    delegatedWork: ["Files.Read", "Files.ReadWrite", "Files.Read.All"],
    delegatedPersonal: ["Files.Read", "Files.ReadWrite"],
    application: ["Files.Read.All", "Files.ReadWrite.All"],
  },
} as const satisfies OperationsByName;
