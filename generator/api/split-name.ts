/** `home.lamps.shade` as namespace and short name; the namespace is empty where the name has no dot. */
export const splitName = (name: string): { readonly namespace: string; readonly short: string } => {
  const dot = name.lastIndexOf(".");
  return { namespace: dot < 0 ? "" : name.slice(0, dot), short: name.slice(dot + 1) };
};
