import type { Operation } from "../../../model/operation.js";
import { commonSpelling } from "../../../api/common-spelling.js";
import { groupBy } from "../../../lists/group-by.js";
import { isCallable } from "../../../api/is-callable.js";
import { placesOf, type Place, type PlaceArgument } from "./places.js";
import { segmentProperty } from "./segment-property.js";
import { keyMethod, valueMethods } from "./value-methods.js";

/** A place of the API's paths: what can be called there and where one can go from it. */
export interface PathNode {
  readonly operations: readonly Operation[];
  /** Sorted by key. */
  readonly children: readonly PathChild[];
}

/** A way from a node to the next one; `key` tells it from its siblings. */
export type PathChild =
  | {
      readonly kind: "literal";
      readonly key: string;
      readonly name: string;
      readonly text: string;
      readonly node: PathNode;
    }
  /** All placeholders at one place lead to one node, those behind a prefix to one of their own; `methods` by the name on the page. */
  | {
      readonly kind: "value";
      readonly key: string;
      readonly prefix?: string;
      readonly methods: ReadonlyMap<string, string>;
      readonly node: PathNode;
    }
  /** An alternate key or the addressing by path. */
  | { readonly kind: "key" | "colon"; readonly key: string; readonly name: string; readonly node: PathNode }
  | {
      readonly kind: "call";
      readonly key: string;
      readonly name: string;
      readonly arguments: readonly CallParameter[];
      readonly node: PathNode;
    };

/** An argument of a call as all pages together have it. */
export interface CallParameter {
  /** Empty for a positional one. */
  readonly name: string;
  readonly uses: readonly PlaceArgument[];
}

/** The tree of all paths, and the alternate keys that occur in them. */
export interface PathTree {
  readonly root: PathNode;
  readonly alternateKeys: ReadonlySet<string>;
}

/** The tree of all paths that can be called, from which the builders are printed. */
export const planTree = (operations: readonly Operation[]): PathTree => {
  const ways = operations
    .filter(isCallable)
    .sort(byId)
    .map((operation) => ({ operation, places: placesOf(operation) }));
  const keys = ways.flatMap(({ places }) => places.flatMap((place) => (place.kind === "key" ? [place.name] : [])));
  const alternateKeys = new Set(keys.sort());
  return { root: nodeOf(ways, { depth: 0, alternateKeys }), alternateKeys };
};

/** What tells a place from the others behind the same node. Letter case does not: servers ignore it. */
export const placeKey = (place: Place): string => {
  switch (place.kind) {
    case "literal":
      return `/${place.text.toLowerCase()}`;
    case "value":
      return `{${place.prefix?.toLowerCase() ?? ""}}`;
    case "key":
      return `(${place.name.toLowerCase()}=)`;
    case "colon":
      return ":";
    case "call":
      return `/${place.text.toLowerCase()}(${sortedNames(place.arguments).join(",")})`;
  }
};

/** An operation with all of its places. */
interface Way {
  readonly operation: Operation;
  readonly places: readonly Place[];
}

interface Depth {
  /** How many places lead to the node. */
  readonly depth: number;
  readonly alternateKeys: ReadonlySet<string>;
}

const nodeOf = (ways: readonly Way[], { depth, alternateKeys }: Depth): PathNode => {
  const ending = ways.filter(({ places }) => places.length === depth).map(({ operation }) => operation);
  const going = ways.flatMap((way) => {
    const place = way.places[depth];
    return place === undefined ? [] : [{ way, place, key: placeKey(place) }];
  });
  const children = [...groupBy(going, ({ key }) => key)].map(([key, group]) => {
    const node = nodeOf(
      group.map(({ way }) => way),
      { depth: depth + 1, alternateKeys },
    );
    return childOf({ key, node, places: group.map(({ place }) => place), alternateKeys });
  });
  return { operations: ending, children: children.sort((a, b) => (a.key < b.key ? -1 : 1)) };
};

interface ChildParts {
  readonly key: string;
  readonly node: PathNode;
  /** The places of all ways that go through the child: of one kind, and equal but for their spelling. */
  readonly places: readonly Place[];
  readonly alternateKeys: ReadonlySet<string>;
}

const childOf = ({ key, node, places, alternateKeys }: ChildParts): PathChild => {
  const [first] = places;
  if (first === undefined) throw new Error("Bug: a child of the path tree has no place.");
  switch (first.kind) {
    case "literal": {
      const text = commonSpelling(places.flatMap((place) => (place.kind === "literal" ? [place.text] : [])));
      return { kind: "literal", key, name: segmentProperty(text), text, node };
    }
    case "value": {
      const { prefix } = first;
      if (prefix !== undefined) return { kind: "value", key, prefix, methods: new Map(), node };
      const written = places.flatMap((place) => (place.kind === "value" ? [place.written] : []));
      return { kind: "value", key, methods: valueMethods(written, alternateKeys), node };
    }
    case "key": {
      const names = places.flatMap((place) => (place.kind === "key" ? [place.name] : []));
      return { kind: "key", key, name: keyMethod(commonSpelling(names)), node };
    }
    case "colon":
      return { kind: "colon", key, name: "byPath", node };
    case "call": {
      const calls = places.flatMap((place) => (place.kind === "call" ? [place] : []));
      const name = segmentProperty(commonSpelling(calls.map((call) => call.text)));
      return { kind: "call", key, name, arguments: parametersOf(calls.flatMap((call) => call.arguments)), node };
    }
  }
};

const parametersOf = (all: readonly PlaceArgument[]): readonly CallParameter[] =>
  [...groupBy(all, ({ name }) => name.toLowerCase()).values()].map((uses) => ({
    name: commonSpelling(uses.map(({ name }) => name)),
    uses,
  }));

const sortedNames = (list: readonly PlaceArgument[]): readonly string[] =>
  list.map(({ name }) => name.toLowerCase()).sort();

const byId = (a: Operation, b: Operation): number => (a.id < b.id ? -1 : 1);
