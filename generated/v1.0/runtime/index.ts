export { ApiError, CallError, NetworkError, TimeoutError } from "./api-error.js";
export { BatchError } from "./batch-error.js";
export type { BatchResult } from "./batch-error.js";
export { batch } from "./batch.js";
export type { BatchMethod, BatchOptions, BatchRequest } from "./batch-types.js";
export type { Answer, ApiCall } from "./call.js";
export { createRuntimeClient, operationName } from "./client.js";
export type { ApiFacts } from "./client.js";
export type { Condition, FilterBuilder } from "./conditions.js";
export type { CreateClient } from "./create-client.js";
export type { DateOnly, DateTimeOffset, Duration, Guid, TimeOfDay } from "./edm.js";
export { filterBuilder as filters } from "./filter.js";
export { isApiError } from "./is-api-error.js";
export { date, duration, guid, literal, timeOfDay } from "./literal.js";
export type { Literal } from "./literal.js";
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
} from "./methods.js";
export { logging } from "./logging.js";
export type { LogEvent } from "./logging.js";
export type { HttpRequest, Middleware } from "./middleware.js";
export type { ClientOptions, Collection, Fetch, QueryOptions, RequestOptions, RetryOptions } from "./options.js";
export type { Exactly, OtherType } from "./polymorphism.js";
export type { Selected } from "./selected.js";
export type { Names, relationships } from "./selection.js";
export type { CreateBody, Sent, UpdateBody } from "./shapes.js";
export type { TypedQuery } from "./typed-query.js";
export { uploadFile } from "./upload-file.js";
export type { UploadContent, UploadOptions } from "./upload-file.js";
