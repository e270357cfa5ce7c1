import type { PermissionRow } from "../model/page.js";

/** What a page says of one kind of permission in words, as in `Lamp.Read and Room.Read, Lamp.ReadWrite`: any of these is enough. */
export const permissionText = ({ state, anyOf }: PermissionRow): string => {
  switch (state) {
    case "supported":
      return anyOf.map((scopes) => scopes.join(" and ")).join(", ");
    case "notSupported":
      return "not supported";
    case "notWritten":
      return "not written in the docs";
  }
};
