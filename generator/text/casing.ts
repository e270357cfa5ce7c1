/** `deviceManagement_x-y` as words: `device`, `Management`, `x`, `y`. */
export const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replaceAll(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** `deviceManagement` as `DeviceManagement`; inner capitals stay as they are. */
export const pascalCase = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/** `device-management` as `deviceManagement`; inner capitals stay as they are. */
export const camelCase = (name: string): string => lowerFirst(pascalCase(name));

/** `deviceManagement` as `device-management`: for file names and identifiers in URLs. */
export const kebabCase = (name: string): string => wordsOf(name).join("-").toLowerCase();

/** `AndroidLobApp` as `androidLobApp`: the name of a value for that of a type. */
export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
