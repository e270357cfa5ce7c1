import type { Declaration } from "./declaration.js";
import { splitName } from "../../api/split-name.js";

/** The page that is named after a type speaks first: for its description, and for its name's letter case wherever that is written. */
export const namesakesFirst = (declarations: readonly Declaration[]): readonly Declaration[] => [
  ...declarations.filter(isNamesake),
  ...declarations.filter((declaration) => !isNamesake(declaration)),
];

const isNamesake = ({ name, page }: Declaration): boolean =>
  page.path.toLowerCase().endsWith(`/${splitName(name).short.toLowerCase()}.md`);
