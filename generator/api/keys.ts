import type { StructuredType } from "../model/type.js";
import { type Hierarchy, lineageOf } from "./hierarchy.js";

/** Name of the key property of a type, its own or an inherited one; `undefined` where it is no entity. */
export const keyOf = (type: string, hierarchy: Hierarchy): string | undefined =>
  lineageOf(type, hierarchy).find(({ key }) => key !== undefined)?.key;

/** Whether values of the type have a key, so that they stand for themselves (OData CSDL JSON 4.01, section 6). */
export const isEntity = ({ name }: StructuredType, hierarchy: Hierarchy): boolean =>
  keyOf(name, hierarchy) !== undefined;
