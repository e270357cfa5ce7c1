import { pascalCase } from "../../../text/casing.js";

/** A name as TypeScript can declare it (ECMAScript IdentifierName), in PascalCase; `_` where nothing of it can stay. */
export const typeIdentifier = (name: string): string => {
  const letters = pascalCase(name).replaceAll(/[^\p{ID_Continue}]/gu, "");
  return /^\p{ID_Start}/u.test(letters) ? letters : `_${letters}`;
};
