/** Whether a type of that name would hide one of the language, or one that a client exports beside its types. */
export const isReservedTypeName = (name: string): boolean => reserved.has(name);

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/** Types and classes that the runtime and the front door of the client export. */
export const namesOfClient: readonly string[] = words(`
  AllMethod Annotated AnyHeaders AnyQuery Answer AnswerError AnswerForm AnswerOf ApiCall ApiError ApiFacts Authorization Authorize
  BatchError BatchFeature BatchMethod BatchMethods BatchOptions BatchParts BatchRequest BatchResult BelowPath
  CallError CallLimits CallMethod CarriedBy Carries CastStep CommonHeader CommonHeaders Client ClientDefaults ClientMethods ClientOptions ClosedName
  Collection CountStep Condition ContentForms CreateBody CreateClient DateOnly DateTimeOffset DeclaredName DeepPathOf
  DownloadMethod Duration ElementAt ElementOf Exactly ExpandOption ExpandOptions ExpandedOne ExpandedPart
  ExpandedValue Fetch FilterBuilder FilterFeature FilterOperand FilterOption FilterSubject FreeRequest GetMethod Guard
  Guards Guid HttpRequest InvokeMethod IsReadonly IsRefused IsSame Linked ListMethod Literal LogEvent LowerCase MemberOf Middleware NameOf Names
  NetworkError NoExpansion NotDocumented NothingElse OptionsOf OrderByOption OtherHeaders OtherParameters OtherQuery OtherType PagesMethod PathOf PropertyOf
  ProvidedPart QueryOptions QueryValue RawContent RelatedType RelationshipOf RequestForm RequestMethod RequestOptions
  RequestVerb Requests RetryOptions SelectOf Selected SelectedPart SendingOptions SendMethod Sent SentDate SentKey SentMember SentObject
  SubjectValue TimeOfDay TimeoutError TokenCredential TypeMember TypedQuery UpdateBody UploadContent UploadOptions
  UploadStream ValueAt`);

/** Types of the language, which readers take for granted (ECMAScript, sections 19 and 20; TypeScript's utility types). */
const ofTheLanguage = words(`
  AggregateError Array ArrayBuffer ArrayBufferView ArrayLike AsyncGenerator AsyncIterable AsyncIterator Atomics Awaited BigInt
  Boolean Capitalize DataView Date Error EvalError Exclude Extract FinalizationRegistry Function Generator Infinity
  InstanceType Intl Iterable Iterator JSON Lowercase Map Math NaN NoInfer NonNullable Number Object Omit Parameters Partial Pick
  Promise PromiseLike PropertyKey Proxy RangeError Readonly ReadonlyArray ReadonlyMap ReadonlySet Record ReferenceError Reflect
  RegExp Required ReturnType Set SharedArrayBuffer String Symbol SyntaxError TypeError URIError Uint8Array Uncapitalize
  Uppercase WeakMap WeakRef WeakSet`);

const reserved: ReadonlySet<string> = new Set([...namesOfClient, ...ofTheLanguage]);
