import { isLiteral } from "./literal.js";
import type { ClientOptions, QueryOptions } from "./options.js";
import { type Path, addCall, addColonPath, addKey, addName, addValue, rootPath } from "./path.js";
import { send } from "./send.js";

/** What the docs say of the API as a whole. */
export interface ApiFacts {
  readonly baseUrl?: string;
  /** Names of alternate keys: `["appId"]` makes `.byAppId(x)` give `(appId='x')`. */
  readonly alternateKeys?: readonly string[];
}

/**
 * A client whose properties are segments of the URL; `T` says which there are. No code exists for any one path,
 * so a client of ten times the API is not larger.
 *
 * The first signature is the boundary between the types, which come from the docs, and the proxy, which knows none.
 */
export function createRuntimeClient<T>(api: ApiFacts, options?: ClientOptions): T;
/** The side of the boundary that knows no types. */
export function createRuntimeClient(api: ApiFacts, options: ClientOptions = {}): unknown {
  const baseUrl = options.baseUrl ?? api.baseUrl;
  if (baseUrl === undefined) throw new TypeError("The docs name no server: give a baseUrl");
  const keys = new Map(api.alternateKeys?.map((key) => [`by${key.charAt(0).toUpperCase()}${key.slice(1)}`, key]));
  return builderOf({ path: rootPath }, { baseUrl: baseUrl.replace(/\/+$/, ""), keys, options });
}

interface Client {
  readonly baseUrl: string;
  /** Alternate keys by the name of their method. */
  readonly keys: ReadonlyMap<string, string>;
  readonly options: ClientOptions;
}

/** Where a builder stands: at the property `name` of a path. Whether that is a segment or a method shows when it is read on or called. */
interface Step {
  readonly path: Path;
  readonly name?: string;
}

const builderOf = (step: Step, client: Client): unknown =>
  // An arrow function can be called and has, unlike other functions, no property that a proxy may not hide.
  new Proxy(() => undefined, {
    // The language asks for symbols and `then`, and must not take a builder for an iterable or a promise.
    get: (_target, property) =>
      typeof property === "symbol" || property === "then"
        ? undefined
        : builderOf({ path: pathOf(step), name: property }, client),
    apply: (_target, _self, values: readonly unknown[]) => call(step, values, client),
  });

const pathOf = ({ path, name }: Step): Path => (name === undefined ? path : addName(path, name));

const call = ({ path, name = "" }: Step, values: readonly unknown[], client: Client): unknown => {
  const [first, second] = values;
  const target = { method: name.toUpperCase(), url: client.baseUrl + path.text };
  switch (name) {
    case "get":
    case "delete":
    case "head":
    case "options":
      return send({ ...target, body: undefined, options: readOptions(first) }, client.options);
    case "post":
    case "put":
    case "patch":
      return send({ ...target, body: first, options: readOptions(second) }, client.options);
    default:
      return builderOf({ path: follow({ path, name }, first, client.keys) }, client);
  }
};

const readOptions = (value: unknown): QueryOptions => (isObject(value) ? value : {});

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const follow = ({ path, name = "" }: Step, value: unknown, keys: Client["keys"]): Path => {
  if (name === "byPath") return addColonPath(path, value);
  const key = keys.get(name);
  if (key !== undefined) return addKey(path, key, value);
  return /^by[^a-z]/.test(name) ? addValue(path, value) : addCall(path, name, argumentsOf(value));
};

/** An object gives its members by name, any other value is one argument without a name. */
const argumentsOf = (value: unknown): readonly (readonly [string, unknown])[] => {
  if (value === undefined) return [];
  return isObject(value) && !isLiteral(value) && !(value instanceof Date) ? Object.entries(value) : [["", value]];
};
