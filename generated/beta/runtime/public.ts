// The door for users: what the `index.ts` of a client exports beside the types of its API.

export { BatchError, type BatchResult } from "./batch/batch-error.js";
export { batch } from "./batch/batch.js";
export { AnswerError, ApiError, CallError, NetworkError, TimeoutError } from "./calls/api-error.js";
export type { Authorization, Authorize, TokenCredential } from "./calls/auth.js";
export type { Answer, ApiCall } from "./calls/api-call.js";
export type { BatchMethods } from "./calls/batch-methods.js";
export type { CallLimits, RetryOptions } from "./calls/call-limits.js";
export type { ClientDefaults, ClientMethods, FreeRequest, RequestMethod } from "./calls/client-methods.js";
export type { ApiFacts, ClientOptions, Fetch } from "./calls/client-options.js";
export type { CreateClient } from "./calls/create-client.js";
export type { Collection } from "./calls/collection.js";
export { eventual, searchFor } from "./calls/eventual.js";
export { ifMatch } from "./calls/if-match.js";
export { isApiError } from "./calls/is-api-error.js";
export type { HttpRequest, Middleware } from "./calls/middleware.js";
export type { RawContent } from "./calls/raw-content.js";
export type { BatchFeature, FilterFeature } from "./calls/protocol-options.js";
export type { QueryOptions } from "./calls/query-options.js";
export type {
  AnswerForm,
  AnyHeaders,
  AnyQuery,
  QueryValue,
  RequestOptions,
  SendingOptions,
} from "./calls/request-options.js";
export type { Guard } from "./guards.js";
export { logging, type LogEvent } from "./sending/logging.js";
export type * from "./types/index.js";
export { uploadFile, type UploadOptions } from "./upload/upload-file.js";
export type { UploadContent, UploadStream } from "./upload/upload-source.js";
export { filterBuilder as filters } from "./values/filter-builder.js";
export { date, duration, guid, literal, timeOfDay, type Literal } from "./values/literal.js";
