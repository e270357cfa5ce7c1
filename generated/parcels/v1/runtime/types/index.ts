// What the types of calls are made of: compilers write these names into the declarations of programs whose types they infer.

export type * from "../types/bodies.js";
export type * from "../types/common-headers.js";
export type * from "../types/edm.js";
export type * from "./methods.js";
export type * from "../types/other-headers.js";
export type * from "./other-parameters.js";
export type * from "../types/other-type.js";
