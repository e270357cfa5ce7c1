/** What stands in an object at a path with dots, as in `meta.next`; `undefined` where nothing does. */
export const memberAt = (value: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((found, name) => Object(found)[name], value);
