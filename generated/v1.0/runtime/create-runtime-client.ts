import { callOf } from "./calls/api-call.js";
import { clientKey } from "./calls/client-behind.js";
import type { ClientDefaults, FreeRequest } from "./calls/client-methods.js";
import type { ApiFacts, Client, ClientOptions } from "./calls/client-options.js";
import type { PreparedCall } from "./calls/prepared-call.js";
import { protocolMethod } from "./calls/protocol-method.js";
import { elementsOf, pagesOf } from "./sending/pages.js";
import { send } from "./sending/send.js";
import { addName } from "./url/add-name.js";
import { type Path, addArguments, addColonPath, addValue } from "./url/path.js";
import { isMembers } from "./values/members.js";

/**
 * A client whose properties are segments of the URL; `T` says which there are. No code exists for any one path,
 * so a client of ten times the API is not larger.
 *
 * The first signature is the boundary between the types, which come from the docs, and the proxy, which knows none.
 */
export function createRuntimeClient<T>(api: ApiFacts, options?: ClientOptions): T;
/** The side of the boundary that knows no types. */
export function createRuntimeClient(api: ApiFacts, options: ClientOptions = {}): unknown {
  const baseUrl = (options.baseUrl ?? api.baseUrl)?.replace(/\/+$/, "");
  if (!baseUrl) throw new TypeError("Give a baseUrl");
  return builderOf({ path: "", prefix: "", name: "" }, { ...api, ...options, baseUrl });
}

/** Asks a builder for the names that lead to it; a symbol, since any string may be a segment. */
const operationKey = Symbol();

/** The names that lead to a method of a client, as in `users.byId.get`; `undefined` for any other function. */
export const operationName = (method: (...values: never) => unknown): string | undefined => {
  const name: unknown = Reflect.get(method, operationKey);
  return typeof name === "string" ? name : undefined;
};

/** Where a builder stands: at the property `name` of a path. Whether that is a segment or a method shows when it is read on or called. */
interface Step {
  readonly path: Path;
  /** The names that lead to the path, each with a dot behind it. */
  readonly prefix: string;
  readonly name: string;
  /** The verb behind it shall not be sent. */
  readonly isKept?: boolean;
}

const builderOf = (step: Step, client: Client): unknown =>
  // An arrow function can be called and has, unlike other functions, no property that a proxy may not hide.
  new Proxy(() => undefined, {
    // The language asks for symbols and `then`, and must not take a builder for an iterable or a promise.
    get: (_target, name) => {
      if (name === operationKey) return step.prefix + methodOf(step.name);
      if (name === clientKey) return client;
      return typeof name === "symbol" || name === "then" ? undefined : builderOf(enter(step, name), client);
    },
    apply: (_target, _self, values: readonly unknown[]) => call(step, values, client),
  });

const enter = ({ path, prefix, name, isKept }: Step, next: string): Step => {
  const isRequest = next === "request";
  return {
    path: name ? addName(path, name) : path,
    prefix: prefix + (name && `${name}.`),
    name: isRequest ? "" : next,
    isKept: isKept || isRequest,
  };
};

const methodOf = (name: string): string => name.replace(/^(all|pages)$/, "get");

/** Those of the first group have no body. */
const verbs = /^(?:(get|all|pages|delete|head|options)|post|put|patch)$/;

const call = (step: Step, values: readonly unknown[], client: Client): unknown => {
  const { path, prefix, name, isKept } = step;
  // Only `client.request` itself has neither.
  if (isKept && !prefix && !name) return request(values, client);
  if (name === "with") return builderOf({ ...step, name: "" }, withDefaults(client, Object(values[0])));
  const verb = verbs.exec(name);
  if (!verb) {
    return (
      protocolMethod(name, values, client) ??
      builderOf({ ...step, path: follow(step, values, client), prefix: `${prefix}${name}.`, name: "" }, client)
    );
  }
  const [body, options] = verb[1] ? [undefined, ...values] : values;
  const method = methodOf(name);
  const prepared: PreparedCall = {
    method: method.toUpperCase(),
    path: path.trimEnd(),
    operation: prefix + method,
    body,
    options: Object(options),
  };
  if (isKept) return prepared;
  if (name === "pages") return pagesOf(prepared, client);
  if (name === "all") return elementsOf(prepared, client);
  return callOf(send(prepared, client));
};

const request = ([method, target, given]: readonly unknown[], client: Client): unknown => {
  const { body, ...options }: FreeRequest = Object(given);
  const path = String(target);
  return callOf(
    send(
      {
        method: String(method).toUpperCase(),
        path: path.replace(/^\/?/, "/"),
        operation: "request",
        body,
        options: /^https?:/.test(path) ? { ...options, link: path } : options,
      },
      client,
    ),
  );
};

const withDefaults = (client: Client, defaults: ClientDefaults): Client => ({
  ...client,
  ...defaults,
  // Names of headers are alike in either case.
  headers: Object.fromEntries([...new Headers(client.headers), ...new Headers(defaults.headers)]),
});

const follow = ({ path, name }: Step, values: readonly unknown[], { alternateKeys, days }: Client): Path => {
  const [value] = values;
  if (!/^by[^a-z]/.test(name)) return addArguments(addName(path, name), isMembers(value) ? value : values, days);
  if (name === "byPath") return addColonPath(path, value);
  const key = alternateKeys?.[name];
  return key ? addArguments(path, { [key]: value }) : addValue(path, value);
};
