import type { StructuredType } from "../../model/type.js";
import { ancestorsOf, type Hierarchy } from "../../api/hierarchy.js";

/** Whether instances are read, created and changed by themselves: the type, or one above it, has a key (OData CSDL JSON 4.01, section 6). */
export const isEntity = (type: StructuredType, hierarchy: Hierarchy): boolean =>
  [type, ...ancestorsOf(type, hierarchy)].some(({ key }) => key !== undefined);
