// The door for generated files and for the harness of the tests: what users see, and what builders and types are made of.

export * from "./public.js";
export type { ApiFacts } from "../runtime/calls/client-options.js";
export type { CreateClient } from "./calls/create-client.js";
export { createRuntimeClient, operationName } from "../runtime/create-runtime-client.js";
export type { AllMethod, CallMethod, DownloadMethod, InvokeMethod, PagesMethod, SendMethod } from "./types/methods.js";
