/** The feature that a client was handed in under this name. Throws a `TypeError` that says how where it was not. */
export const handedIn = <Feature>(feature: Feature | undefined, name: string): Feature => {
  if (feature) return feature;
  throw new TypeError(`No ${name}: createClient({ ${name} })`);
};
