import type { Exactly } from "../runtime/index.js";
import type { DirectoryObject } from "./directory-object.js";
import type { Endpoint } from "./endpoint.js";
import type { Group } from "./group.js";
import type { ServicePrincipal } from "./service-principal.js";
import type { User } from "./user.js";

/** DirectoryObject, or a type that is derived from it. */
export type AnyDirectoryObject =
  Exactly<DirectoryObject, "#microsoft.graph.directoryObject"> | Endpoint | Group | ServicePrincipal | User;
