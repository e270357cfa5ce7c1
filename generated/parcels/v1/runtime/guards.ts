/** Tells whether a value is of a type by its `@odata.type`: one without it is of none, whatever properties it has. */
export type Guard<T> = (value: unknown) => value is T;

/** The derived types of an API, by the names of their guards. */
export interface GuardFacts {
  /** What most names of types begin with in JSON, as in `microsoft.graph.`. */
  readonly namespace: string;
  /** The type right above each type that has one. */
  readonly bases: Readonly<Record<string, string>>;
  /** Names in JSON, without `#`, of those that are not the namespace and the guard's own name. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * A guard for each type that has a base or derived types. It is true for values of the type and of all types below it,
 * as far as the docs have them.
 *
 * The first signature is the boundary between the types, which come from the docs, and the names, which know none.
 */
export function createGuards<Guards>(facts: GuardFacts): Guards;
/** The side of the boundary that knows no types. */
export function createGuards({ namespace, bases, names }: GuardFacts): unknown {
  const guards = [...new Set([...Object.keys(bases), ...Object.values(bases)])];
  let byJsonName: ReadonlyMap<string, string> | undefined;
  // Made when a guard is first asked, since most programs that load the client never ask one.
  const guardOf = (jsonName: string): string | undefined => {
    byJsonName ??= new Map(guards.map((guard) => [ownValue(names, guard) ?? namespace + guard, guard]));
    return byJsonName.get(jsonName);
  };
  return Object.fromEntries(
    guards.map((guard) => [guard, (value: unknown) => isBelow(guardOf(typeOf(value)), guard, bases)]),
  );
}

/** The type that a value names (OData JSON Format 4.01, section 4.6.3): behind `#`, or behind the URL of the metadata. */
const typeOf = (value: unknown): string => {
  if (typeof value !== "object" || value === null || !("@odata.type" in value)) return "";
  return String(value["@odata.type"]).replace(/^.*#/, "");
};

const isBelow = (type: string | undefined, base: string, bases: GuardFacts["bases"]): boolean => {
  for (let at = type; at !== undefined; at = ownValue(bases, at)) if (at === base) return true;
  return false;
};

const ownValue = (values: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;
