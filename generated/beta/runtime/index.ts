export { ApiError, CallError, NetworkError, TimeoutError } from "./calls/api-error.js";
export { BatchError } from "./batch/batch-error.js";
export type { BatchResult } from "./batch/batch-error.js";
export { batch } from "./batch/batch.js";
export type { BatchMethod, BatchOptions, BatchRequest } from "./batch/batch-types.js";
export type { Answer, ApiCall } from "./calls/call.js";
export { createRuntimeClient, operationName } from "./create-runtime-client.js";
export type { ApiFacts } from "./calls/client-options.js";
export type { Condition, FilterBuilder } from "./types/conditions.js";
export type { CreateClient } from "./create-runtime-client.js";
export type { DateOnly, DateTimeOffset, Duration, Guid, TimeOfDay } from "./types/edm.js";
export { filterBuilder as filters } from "./values/filter.js";
export { isApiError } from "./calls/is-api-error.js";
export { date, duration, guid, literal, timeOfDay } from "./values/literal.js";
export type { Literal } from "./values/literal.js";
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
export { logging } from "./sending/logging.js";
export type { LogEvent } from "./sending/logging.js";
export type { HttpRequest, Middleware } from "./calls/middleware.js";
export type { ClientOptions, Fetch, RetryOptions } from "./calls/client-options.js";
export type { Collection } from "./calls/collection.js";
export type { QueryOptions, RequestOptions } from "./calls/request-options.js";
export type { Exactly, OtherType } from "./types/polymorphism.js";
export type { Selected } from "./types/selected.js";
export type { Names, relationships } from "./types/selection.js";
export type { CreateBody, Sent, UpdateBody } from "./types/shapes.js";
export type { TypedQuery } from "./types/typed-query.js";
export { uploadFile } from "./upload/upload-file.js";
export type { UploadContent, UploadOptions } from "./upload/upload-file.js";
