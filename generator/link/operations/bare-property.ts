import type { Property } from "../../model/type.js";

/** A member of a body or an answer of which no row tells: its name and type, and that it is not required and never null unless said. */
export const bareProperty = ({ name, type, origin, required = false, nullable = false }: KnownProperty): Property => ({
  name,
  type,
  description: "",
  isRelationship: false,
  readOnly: false,
  required,
  nullable,
  origin,
});

type KnownProperty = Pick<Property, "name" | "type" | "origin"> & Partial<Pick<Property, "required" | "nullable">>;
