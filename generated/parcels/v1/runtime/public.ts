// The door for users: what the `index.ts` of a client exports beside the types of its API.

export { AnswerError, ApiError, CallError, NetworkError, TimeoutError } from "./calls/api-error.js";
export type { Authorization, Authorize, TokenCredential } from "./calls/auth.js";
export type { Answer, ApiCall } from "./calls/api-call.js";
export type { CallLimits, RetryOptions } from "./calls/call-limits.js";
export type { ClientDefaults, ClientMethods, FreeRequest, RequestMethod } from "./calls/client-methods.js";
export type { ApiFacts, ClientOptions, Fetch } from "./calls/client-options.js";
export type { CreateClient } from "./calls/create-client.js";
export { isApiError } from "./calls/is-api-error.js";
export type { HttpRequest, Middleware } from "./calls/middleware.js";
export type { RawContent } from "./calls/raw-content.js";
export type {
  AnswerForm,
  AnyHeaders,
  AnyQuery,
  QueryValue,
  RequestOptions,
  SendingOptions,
} from "./calls/request-options.js";
export { logging, type LogEvent } from "./sending/logging.js";
export type * from "./types/index.js";
export { literal, type Literal } from "./values/literal.js";
