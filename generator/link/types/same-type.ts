import type { TypeRef } from "../../model/type.js";

/** Whether two references mean the same. */
export const sameType = (left: TypeRef, right: TypeRef): boolean => JSON.stringify(left) === JSON.stringify(right);
