/** `AndroidLobApp` as `androidLobApp`: the name of a value for that of a type. */
export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
