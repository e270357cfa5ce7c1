import type { Client } from "./builders/client.js";
import { createRuntimeClient } from "./runtime/index.js";
import type { CreateClient } from "./runtime/index.js";

/** Makes a client; each call goes through the options given here. */
export const createClient: CreateClient<Client> = (options) =>
  createRuntimeClient({ baseUrl: "https://graph.microsoft.com/beta" }, options);

export type { Client } from "./builders/client.js";
export {
  ApiError,
  BatchError,
  CallError,
  NetworkError,
  TimeoutError,
  batch,
  date,
  duration,
  filters,
  guid,
  isApiError,
  literal,
  logging,
  timeOfDay,
  uploadFile,
} from "./runtime/index.js";
export type {
  Answer,
  ApiCall,
  BatchOptions,
  BatchRequest,
  BatchResult,
  ClientOptions,
  Collection,
  Condition,
  CreateBody,
  DateOnly,
  DateTimeOffset,
  Duration,
  Fetch,
  FilterBuilder,
  Guid,
  HttpRequest,
  Literal,
  LogEvent,
  Middleware,
  QueryOptions,
  RequestOptions,
  RetryOptions,
  Selected,
  Sent,
  TimeOfDay,
  TypedQuery,
  UpdateBody,
  UploadContent,
  UploadOptions,
} from "./runtime/index.js";
export { is } from "./guards.js";
export type { Guards } from "./guards.js";
export type { Guard } from "./runtime/guards.js";
export type * from "./types/index.js";
