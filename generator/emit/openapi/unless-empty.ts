/** The value, or `undefined` where it says nothing: `JSON.stringify` then leaves the member out. */
export const unlessEmpty = <T extends string | object>(value: T): T | undefined => {
  const isEmpty = typeof value === "string" ? value === "" : Object.keys(value).length === 0;
  return isEmpty ? undefined : value;
};
