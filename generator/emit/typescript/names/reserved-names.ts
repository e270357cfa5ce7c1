/** Whether a type of that name would hide one of the language, or one that a client exports beside its types. */
export const isReservedTypeName = (name: string): boolean => reserved.has(name);

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/** Types and classes that the runtime and the front door of the client export. */
export const namesOfClient: readonly string[] = words(`
  AllMethod Answer AnswerError ApiCall ApiError ApiFacts Authorization Authorize BatchError BatchMethod BatchOptions BatchRequest BatchResult CallError CallMethod Client ClientDefaults ClientMethods ClientOptions Collection
  Condition CreateBody CreateClient DateOnly DateTimeOffset DownloadMethod Duration Exactly Fetch FilterBuilder FreeRequest GetMethod Guard Guards Guid
  HttpRequest InvokeMethod ListMethod Literal LogEvent Middleware Names NetworkError OtherType PagesMethod QueryOptions RawContent
  RequestOptions Requests RetryOptions Selected SendMethod Sent TimeOfDay TimeoutError TokenCredential TypedQuery UpdateBody UploadContent UploadOptions UploadStream`);

/** Types of the language, which readers take for granted (ECMAScript, sections 19 and 20; TypeScript's utility types). */
const ofTheLanguage = words(`
  AggregateError Array ArrayBuffer ArrayBufferView ArrayLike AsyncGenerator AsyncIterable AsyncIterator Atomics Awaited BigInt
  Boolean Capitalize DataView Date Error EvalError Exclude Extract FinalizationRegistry Function Generator Infinity
  InstanceType Intl Iterable Iterator JSON Lowercase Map Math NaN NoInfer NonNullable Number Object Omit Parameters Partial Pick
  Promise PromiseLike PropertyKey Proxy RangeError Readonly ReadonlyArray ReadonlyMap ReadonlySet Record ReferenceError Reflect
  RegExp Required ReturnType Set SharedArrayBuffer String Symbol SyntaxError TypeError URIError Uint8Array Uncapitalize
  Uppercase WeakMap WeakRef WeakSet`);

const reserved: ReadonlySet<string> = new Set([...namesOfClient, ...ofTheLanguage]);
