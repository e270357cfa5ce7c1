/** The singular of an English plural, by its ending, as `policy` of `policies`. */
export const singular = (name: string): string => {
  if (/(?:ss|us|is|series)$/i.test(name)) return name;
  if (/ies$/i.test(name)) return name.replace(/ies$/i, "y");
  return name.replace(/(?<=ss|[^o]us|x|ch|sh)es$|s$/i, "");
};
