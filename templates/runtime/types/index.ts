// What the types of calls are made of: compilers write these names into the declarations of programs whose types they infer.

export type * from "../batch/batch-method.js";
export type * from "./bodies.js";
export type * from "./collection-steps.js";
export type * from "./common-headers.js";
export type * from "./conditions.js";
export type * from "./edm.js";
export type * from "./expand.js";
export type * from "./methods.js";
export type * from "./other-headers.js";
export type * from "./other-parameters.js";
export type * from "./other-type.js";
export type * from "./polymorphism.js";
export type * from "./property-paths.js";
export type * from "./selected.js";
export type * from "./typed-query.js";
