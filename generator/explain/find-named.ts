import { lineageOf } from "../api/hierarchy.js";
import { splitName } from "../api/split-name.js";
import type { Operation } from "../model/operation.js";
import type { Page } from "../model/page.js";
import type { Property, StructuredType, TypeDefinition } from "../model/type.js";
import type { ExplainedVersion } from "./explained-version.js";

/** Something that has a name in the docs. */
export type Named =
  | { readonly kind: "page"; readonly page: Page }
  | { readonly kind: "operation"; readonly operation: Operation }
  | { readonly kind: "type"; readonly type: TypeDefinition }
  | NamedProperty;

/** A property with the type that has it, and the type whose name led to it: that one or one that inherits it. */
export interface NamedProperty {
  readonly kind: "property";
  readonly property: Property;
  readonly owner: StructuredType;
  readonly asked: StructuredType;
}

/** Everything of a version that a name may mean. Letter case never counts, and a namespace may be left out. */
export const findNamed = (name: string, version: ExplainedVersion): readonly Named[] => [
  ...version.pages.filter((page) => isPage(name, page, version)).map((page) => ({ kind: "page", page }) as const),
  ...version.api.operations
    .filter((operation) => isOperation(name, operation))
    .map((operation) => ({ kind: "operation", operation }) as const),
  ...typesNamed(name, version).map((type) => ({ kind: "type", type }) as const),
  ...propertiesNamed(name, version),
];

const isPage = (name: string, { path }: Page, { sources }: ExplainedVersion): boolean => {
  const wanted = name.replaceAll("\\", "/").replace(/^\.\//, "").toLowerCase();
  const known = [path, sources.get(path)?.file ?? path].map((text) => text.toLowerCase());
  return known.includes(wanted) || (wanted.endsWith(".md") && known.some((text) => text.endsWith(`/${wanted}`)));
};

const isOperation = (name: string, { id, method, template }: Operation): boolean =>
  id.toLowerCase() === name.toLowerCase() || callShape(`${method} ${template}`) === callShape(name);

/** Method and path with every placeholder alike, as in `get /users/{}`. */
const callShape = (call: string): string =>
  call
    .trim()
    .replaceAll(/\{[^}]*\}/g, "{}")
    .replace(/\s+\/?/, " /")
    .replace(/\/$/, "")
    .toLowerCase();

const typesNamed = (name: string, { api }: ExplainedVersion): readonly TypeDefinition[] => {
  const wanted = name.toLowerCase();
  const whole = api.types.filter((type) => type.name.toLowerCase() === wanted);
  return whole.length > 0 ? whole : api.types.filter((type) => type.name.toLowerCase().endsWith(`.${wanted}`));
};

/** The dot between type and property may be any: names of both may hold some. */
const propertiesNamed = (name: string, version: ExplainedVersion): readonly NamedProperty[] =>
  splits(name).flatMap(([typeName, propertyName]) =>
    typesNamed(typeName, version)
      .filter((type) => type.kind === "structured")
      .flatMap((asked) => propertyOf(asked, propertyName, version)),
  );

const splits = (name: string): readonly (readonly [string, string])[] =>
  [...name.matchAll(/\./g)].map(({ index }) => [name.slice(0, index), name.slice(index + 1)]);

const propertyOf = (asked: StructuredType, name: string, { atlas }: ExplainedVersion): readonly NamedProperty[] => {
  for (const owner of lineageOf(asked.name, atlas.hierarchy)) {
    const property = owner.properties.find((own) => own.name.toLowerCase() === name.toLowerCase());
    if (property !== undefined) return [{ kind: "property", property, owner, asked }];
  }
  return [];
};

/** Names that the given one may be a slip of: properties where it begins with a type, else everything but properties. */
export const namesLike = (name: string, version: ExplainedVersion): readonly string[] => {
  const { api, atlas, pages } = version;
  const owners = splits(name).flatMap(([typeName]) =>
    typesNamed(typeName, version).map((type) => ({ typeName, type })),
  );
  const properties = owners.flatMap(({ typeName, type }) =>
    type.kind === "structured"
      ? lineageOf(type.name, atlas.hierarchy).flatMap((own) =>
          own.properties.map((property) => `${typeName}.${property.name}`),
        )
      : [],
  );
  return [
    ...properties,
    ...api.types.flatMap((type) => [type.name, splitName(type.name).short]),
    ...api.operations.flatMap(({ id, method, template }) => [id, `${method} ${template}`]),
    ...pages.map(({ path }) => path),
  ];
};
