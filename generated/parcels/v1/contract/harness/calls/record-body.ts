import { BrokenJson } from "../marks.js";

/** The body that an example gives to a verb. */
export type RecordedBody =
  | { readonly kind: "none" }
  /** JSON as it was when it was given, or a text. */
  | { readonly kind: "json" | "text" | "broken"; readonly text: string };

/** A client that notes the body of the call before the call is made. */
export interface Recorder<Client> {
  readonly client: Client;
  readonly recorded: () => RecordedBody;
}

const verbs: ReadonlySet<PropertyKey> = new Set(["post", "put", "patch"]);

/** Wraps a client; everything that leads to a call is wrapped too. */
export const recordBody = <Client extends object>(client: Client): Recorder<Client> => {
  let body: RecordedBody = { kind: "none" };
  const wrap = <Step extends object>(step: Step, name: PropertyKey): Step =>
    new Proxy(step, {
      get: (target, property, receiver): unknown => wrapAny(Reflect.get(target, property, receiver), property),
      apply: (target, self, values: readonly unknown[]): unknown => {
        if (typeof target !== "function") throw new TypeError("Only a function is called");
        if (!verbs.has(name)) return wrapAny(Reflect.apply(target, self, values), "");
        const [given, ...options] = values;
        body = recordedBody(given);
        return Reflect.apply(target, self, [given instanceof BrokenJson ? given.text : given, ...options]);
      },
    });
  const wrapAny = (value: unknown, name: PropertyKey): unknown =>
    typeof value === "function" ? wrap(value, name) : value;
  return { client: wrap(client, ""), recorded: () => body };
};

const recordedBody = (given: unknown): RecordedBody => {
  if (given === undefined) return { kind: "none" };
  if (given instanceof BrokenJson) return { kind: "broken", text: given.text };
  return typeof given === "string" ? { kind: "text", text: given } : { kind: "json", text: JSON.stringify(given) };
};
