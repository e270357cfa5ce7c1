import { type OptionValues, sharedOptions } from "../../target.js";
import type { NamePlan, TypeName } from "./name-plan.js";
import { familiesOf, type Family } from "./families.js";
import type { Atlas } from "../../../api/atlas.js";
import type { Protocol } from "../../../model/conventions.js";
import { typeScriptOptions } from "../typescript-options.js";
import { type PageLink, pageLinkOf } from "./page-link.js";

/** What the text of a type depends on beside the type. */
export interface TypeNaming {
  readonly types: NamePlan["types"];
  /** By qualified name of the type that the others of the family are derived from. */
  readonly families: ReadonlyMap<string, Family>;
  /** What the docs call types in TypeScript, which may be names of globals, as in `Event`. */
  readonly typeNames: ReadonlySet<string>;
  /** Enums hold their documented values only; otherwise any string is allowed beside them. */
  readonly closedEnums: boolean;
  /** Whether objects have annotations, and types say their names in them. */
  readonly protocol: Protocol;
  /** Where comments send their readers. */
  readonly pageLink: PageLink;
}

/** What the texts of the types of one client depend on. */
export const typeNaming = ({ types }: NamePlan, { api, hierarchy }: Atlas, options: OptionValues): TypeNaming => ({
  types,
  families: familiesOf(hierarchy, types),
  typeNames: new Set([...types.values()].map(({ name }) => name)),
  closedEnums: options.get(sharedOptions.closedEnums),
  protocol: api.conventions.protocol,
  pageLink: pageLinkOf(options.get(typeScriptOptions.docsUrl), api.version),
});

/** The name and file of a type of the model. */
export const plannedName = (name: string, { types }: Pick<TypeNaming, "types">): TypeName => {
  const found = types.get(name);
  if (found === undefined) throw new Error(`Bug: the name plan lacks the type ${name}.`);
  return found;
};
