// The door for users: what the `index.ts` of a client exports beside the types of its API.

export { BatchError, type BatchResult } from "./batch/batch-error.js";
export { batch } from "./batch/batch.js";
export { AnswerError, ApiError, CallError, NetworkError, TimeoutError } from "./calls/api-error.js";
export type { Authorization, Authorize, TokenCredential } from "./calls/auth.js";
export type { Answer, ApiCall } from "./calls/api-call.js";
export type {
  BatchMethods,
  ClientDefaults,
  ClientMethods,
  FreeRequest,
  RequestMethod,
} from "./calls/client-methods.js";
export type {
  ApiFacts,
  BatchFeature,
  CallLimits,
  ClientOptions,
  Fetch,
  FilterFeature,
  RetryOptions,
} from "./calls/client-options.js";
export type { Collection } from "./calls/collection.js";
export { eventual, searchFor } from "./calls/eventual.js";
export { ifMatch } from "./calls/if-match.js";
export { isApiError } from "./calls/is-api-error.js";
export type { HttpRequest, Middleware } from "./calls/middleware.js";
export type { RawContent } from "./calls/raw-content.js";
export type {
  AnswerForm,
  AnyHeaders,
  AnyQuery,
  QueryOptions,
  QueryValue,
  RequestOptions,
  SendingOptions,
} from "./calls/request-options.js";
export type { CreateClient } from "./create-runtime-client.js";
export type { Guard } from "./guards.js";
export { logging, type LogEvent } from "./sending/logging.js";
export type * from "./types/index.js";
export { uploadFile, type UploadOptions } from "./upload/upload-file.js";
export type { UploadContent, UploadStream } from "./upload/upload-source.js";
export { filterBuilder as filters } from "./values/filter-builder.js";
export { date, duration, guid, literal, timeOfDay, type Literal } from "./values/literal.js";
