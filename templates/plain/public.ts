// The door for users: what the `index.ts` of a client exports beside the types of its API.

export { AnswerError, ApiError, CallError, NetworkError, TimeoutError } from "../runtime/calls/api-error.js";
export type { Authorization, Authorize, TokenCredential } from "../runtime/calls/auth.js";
export type { Answer, ApiCall } from "../runtime/calls/api-call.js";
export type { CallLimits, RetryOptions } from "../runtime/calls/call-limits.js";
export type { ClientDefaults, ClientMethods, FreeRequest, RequestMethod } from "../runtime/calls/client-methods.js";
export type { ApiFacts, ClientOptions, Fetch } from "../runtime/calls/client-options.js";
export type { CreateClient } from "./calls/create-client.js";
export { isApiError } from "../runtime/calls/is-api-error.js";
export type { HttpRequest, Middleware } from "../runtime/calls/middleware.js";
export type { RawContent } from "../runtime/calls/raw-content.js";
export type {
  AnswerForm,
  AnyHeaders,
  AnyQuery,
  QueryValue,
  RequestOptions,
  SendingOptions,
} from "../runtime/calls/request-options.js";
export { logging, type LogEvent } from "../runtime/sending/logging.js";
export type * from "./types/index.js";
export { literal, type Literal } from "../runtime/values/literal.js";
