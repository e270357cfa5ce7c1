// The door for generated files and for the harness of the tests: what users see, and what builders and types are made of.

export * from "./public.js";
export type { BatchMethod } from "./batch/batch-method.js";
export type { ApiFacts } from "./calls/client-options.js";
export { createRuntimeClient, operationName, type CreateClient } from "./create-runtime-client.js";
export type {
  AllMethod,
  CallMethod,
  DownloadMethod,
  GetMethod,
  InvokeMethod,
  ListMethod,
  PagesMethod,
  Requests,
  SendMethod,
} from "./types/methods.js";
export type { Exactly, OtherType } from "./types/polymorphism.js";
export type { Names, relationships } from "./types/property-paths.js";
