import { groupBy } from "../../../generator/lists/group-by.js";
import type { JsonObject, JsonValue } from "../../../generator/model/json.js";
import type { StructuredType, TypeDefinition, TypeRef } from "../../../generator/model/type.js";
import { isObject } from "../../../generator/json/is-object.js";
import { pointerTo } from "../../../templates/contract/harness/schema/pointer.js";
import type { Subject, TestedExample } from "./subject.js";

/** A value of an example, with the facts of the model that it stands for. */
export interface Sighting {
  readonly example: TestedExample;
  readonly side: "request" | "response";
  readonly pointer: string;
  readonly value: JsonValue;
  /** It is a property of an object that may have any. */
  readonly isOfOpen: boolean;
}

/** An object that an example shows as a type. */
export interface ObjectSighting extends Sighting {
  readonly value: JsonObject;
  /** The type and its bases, nearest first. */
  readonly chain: readonly string[];
  /** The type that the model has in this place. */
  readonly declared: string;
}

/** What the examples of a model hold. */
export interface Sightings {
  /** Values of a property, by {@link propertyKey}. */
  readonly properties: ReadonlyMap<string, readonly Sighting[]>;
  /** Texts, by the enumeration that they are of. */
  readonly enums: ReadonlyMap<string, readonly Sighting[]>;
  /** Objects, by type and by each of its bases. */
  readonly objects: ReadonlyMap<string, readonly ObjectSighting[]>;
}

/** The name of a property by its owner: a type, or the body or the table of an operation. */
export const propertyKey = (owner: string, property: string): string => `${owner} ${property}`;

/** Walks through the examples by the model alone; knows nothing of how tests check. */
export const sightingsOf = ({ api, examples }: Subject): Sightings => {
  const types = new Map(api.types.map((type) => [type.name, type]));
  const seen: Seen = { properties: [], enums: [], objects: [] };
  for (const example of examples) {
    for (const root of rootsOf(example)) visit(root, { seen, types });
  }
  const byType = seen.objects.flatMap((object) => object.chain.map((name) => ({ name, object })));
  return {
    properties: groupBy(seen.properties, ({ owner }) => owner),
    enums: groupBy(seen.enums, ({ owner }) => owner),
    objects: new Map(
      [...groupBy(byType, ({ name }) => name)].map(([name, of]) => [name, of.map(({ object }) => object)]),
    ),
  };
};

interface Seen {
  readonly properties: Place[];
  readonly enums: Place[];
  readonly objects: ObjectSighting[];
}

interface Walk {
  readonly seen: Seen;
  readonly types: ReadonlyMap<string, TypeDefinition>;
}

/** A value with its type, and who has inline properties. */
interface Place extends Sighting {
  readonly type: TypeRef;
  readonly owner: string;
}

const rootsOf = (example: TestedExample): readonly Place[] => {
  const { operation, shown } = example;
  const { requestBody, responses } = operation;
  const answer = responses.find(({ status }) => status === shown.response?.status)?.type;
  const roots: Place[] = [];
  if (shown.response?.body.kind === "json" && answer !== undefined) {
    const { value } = shown.response.body;
    roots.push({
      example,
      side: "response",
      owner: operation.id,
      ...unwrapped(value, answer),
      type: answer,
      isOfOpen: false,
    });
  }
  if (shown.request.body.kind === "json" && operation.method.startsWith("P") && requestBody !== undefined) {
    const { value } = shown.request.body;
    const place = { example, side: "request", pointer: "", value, isOfOpen: false } as const;
    roots.push({ ...place, type: requestBody.type, owner: `${operation.id} body` });
    const rows: TypeRef = { kind: "object", properties: requestBody.properties };
    roots.push({ ...place, type: rows, owner: `${operation.id} table` });
  }
  return roots;
};

/** A collection stands in `value` (OData JSON Format 4.01, section 13); some pages show one object so, too. */
const unwrapped = (body: JsonValue, type: TypeRef): Pick<Sighting, "value" | "pointer"> => {
  const value = isObject(body) ? body["value"] : undefined;
  const isWrapped = type.kind === "collection" ? value !== undefined : isObject(value);
  return isWrapped && value !== undefined ? { value, pointer: "/value" } : { value: body, pointer: "" };
};

const visit = (place: Place, walk: Walk): void => {
  const { type, value, pointer } = place;
  switch (type.kind) {
    case "collection":
      if (!Array.isArray(value)) return;
      value.forEach((element, index) =>
        visit({ ...place, type: type.of, value: element, pointer: `${pointer}/${index}` }, walk),
      );
      return;
    case "object":
      if (!isObject(value)) return;
      walk.seen.objects.push({ ...place, value, declared: place.owner, chain: [place.owner] });
      return visitMembers({ ...place, value, isOfOpen: false }, type.properties.map(owned(place.owner)), walk);
    case "named":
      return visitNamed(place, type.name, walk);
    case "union":
      return visitMeant(place, type.of, walk);
    case "primitive":
    case "enum":
    case "unknown":
      return;
  }
};

/** One alternative excuses what another one forbids, unless the object names its type. */
const visitMeant = (place: Place, alternatives: readonly TypeRef[], walk: Walk): void => {
  const names = new Set(chainOf(writtenType(place.value), walk.types).map(({ name }) => name));
  const [meant, ...others] = alternatives.filter((one) => one.kind === "named" && names.has(one.name));
  if (meant !== undefined && others.length === 0) visit({ ...place, type: meant }, walk);
};

const writtenType = (value: JsonValue): string =>
  isObject(value) ? String(value["@odata.type"] ?? "").replace(/^#/, "") : "";

const visitNamed = (place: Place, declared: string, walk: Walk): void => {
  const { value } = place;
  if (walk.types.get(declared)?.kind === "enum") {
    walk.seen.enums.push({ ...place, owner: declared });
    return;
  }
  if (!isObject(value)) return;
  const ofWritten = chainOf(writtenType(value), walk.types);
  const chain = ofWritten.some(({ name }) => name === declared) ? ofWritten : chainOf(declared, walk.types);
  const isOfOpen = chain.some(({ isOpen }) => isOpen);
  walk.seen.objects.push({ ...place, value, declared, isOfOpen, chain: chain.map(({ name }) => name) });
  const properties = chain.flatMap(({ name, properties: own }) => own.map(owned(name)));
  visitMembers({ ...place, value, isOfOpen }, properties, walk);
};

interface OwnedProperty {
  readonly owner: string;
  readonly name: string;
  readonly type: TypeRef;
}

const owned =
  (owner: string) =>
  ({ name, type }: { readonly name: string; readonly type: TypeRef }): OwnedProperty => ({ owner, name, type });

const visitMembers = (
  place: Place & { readonly value: JsonObject },
  properties: readonly OwnedProperty[],
  walk: Walk,
): void => {
  for (const [name, value] of Object.entries(place.value)) {
    // The nearest declaration counts.
    const property = properties.find((one) => one.name === name);
    if (property === undefined) continue;
    const { owner, type } = property;
    const here = { ...place, value, pointer: pointerTo(place.pointer, name), type, owner: propertyKey(owner, name) };
    walk.seen.properties.push(here);
    visit(here, walk);
  }
};

const chainOf = (name: string, types: Walk["types"]): readonly StructuredType[] => {
  const chain: StructuredType[] = [];
  for (let type = types.get(name); type?.kind === "structured" && !chain.includes(type);) {
    chain.push(type);
    type = type.base === undefined ? undefined : types.get(type.base);
  }
  return chain;
};

/** Keys of the examples that hold what a rule asks for, once each. */
export const keysOf = (found: readonly Pick<Sighting, "example">[]): readonly string[] => [
  ...new Set(found.map(({ example }) => example.key)),
];

/** Whether TypeScript sees the value: what contradicts the docs is marked in the tests, and marks silence it. */
export const isTyped = ({ example, side, pointer }: Sighting): boolean => example.written.typed[side].has(pointer);
