/** Whether a type of that name would hide one that generated code uses, or one that an editor knows as a global. */
export const isReservedTypeName = (name: string): boolean => reserved.has(name);

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/** Types and classes that the runtime and the front door of the client export. */
export const namesOfClient: readonly string[] = words(`
  AllMethod Answer AnswerError ApiCall ApiError ApiFacts Authorization Authorize BatchError BatchMethod BatchOptions BatchRequest BatchResult CallError CallMethod Client ClientDefaults ClientMethods ClientOptions Collection
  Condition CreateBody CreateClient DateOnly DateTimeOffset DownloadMethod Duration Exactly Fetch FilterBuilder FreeRequest GetMethod Guard Guards Guid
  HttpRequest InvokeMethod ListMethod Literal LogEvent Middleware Names NetworkError OtherType PagesMethod QueryOptions RawContent
  RequestOptions Requests RetryOptions Selected SendMethod Sent TimeOfDay TimeoutError TokenCredential TypedQuery UpdateBody UploadContent UploadOptions UploadStream`);

/** Types of the language that generated code uses or that readers take for granted (ECMAScript, section 19; TypeScript's utility types). */
const ofTheLanguage = words(`
  Array ArrayBuffer ArrayBufferView AsyncIterable AsyncIterator Atomics Awaited BigInt Boolean Capitalize DataView Date Error
  Exclude Extract Function Generator Infinity Intl Iterable Iterator JSON Lowercase Map Math NaN NonNullable Number Object
  Omit Parameters Partial Pick Promise Proxy Readonly Record Reflect RegExp Required ReturnType Set String Symbol Uint8Array
  Uncapitalize Uppercase WeakMap WeakSet`);

/** Globals of browsers, most of which Node has too (WHATWG DOM, HTML, Fetch, URL and File API). */
const ofThePlatform = words(`
  AbortController AbortSignal Attr Audio Blob Buffer Cache Comment Console Crypto Document Element Event EventTarget File
  FormData Headers History Image Lock Location Navigator Node Notification Option Performance Plugin Range
  ReadableStream Report Request Response Screen Selection Storage Text Touch URL URLSearchParams WebSocket Window Worker`);

const reserved: ReadonlySet<string> = new Set([...namesOfClient, ...ofTheLanguage, ...ofThePlatform]);
