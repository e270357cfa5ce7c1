// What the types of calls are made of: compilers write these names into the declarations of programs whose types they infer.

export type * from "../../runtime/types/bodies.js";
export type * from "../../runtime/types/common-headers.js";
export type * from "../../runtime/types/edm.js";
export type * from "./methods.js";
export type * from "../../runtime/types/other-headers.js";
export type * from "./other-parameters.js";
export type * from "../../runtime/types/other-type.js";
