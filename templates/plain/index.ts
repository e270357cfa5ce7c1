// The door for generated files and for the harness of the tests: what users see, and what builders and types are made of.

export * from "./public.js";
export { createRuntimeClient, operationName } from "../runtime/create-runtime-client.js";
