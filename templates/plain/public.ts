// The door for users: what the `index.ts` of a client exports beside the types of its API.

export { AnswerError, ApiError, CallError, NetworkError, TimeoutError } from "../runtime/calls/api-error.js";
export type { Authorization, Authorize, TokenCredential } from "../runtime/calls/auth.js";
export type { Answer, ApiCall } from "../runtime/calls/api-call.js";
export type { ClientDefaults, ClientMethods, FreeRequest } from "../runtime/calls/client-methods.js";
export type { RetryOptions } from "../runtime/calls/call-limits.js";
export type { ClientOptions, Fetch } from "../runtime/calls/client-options.js";
export { isApiError } from "../runtime/calls/is-api-error.js";
export type { HttpRequest, Middleware } from "../runtime/calls/middleware.js";
export type { RawContent } from "../runtime/calls/raw-content.js";
export type { RequestOptions } from "../runtime/calls/request-options.js";
export { logging, type LogEvent } from "../runtime/sending/logging.js";
export type { DateOnly, DateTimeOffset, Duration, Guid, TimeOfDay } from "../runtime/types/edm.js";
export type { CreateBody, Sent, UpdateBody } from "../runtime/types/bodies.js";
