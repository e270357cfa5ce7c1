import picocolors from "picocolors";

/** Colours a text, or leaves it as it is. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** Colours for a terminal that wants them, and for any other none. */
export const paintFor = ({ colours }: { readonly colours: boolean }): Paint => {
  const { red, yellow, cyan, bold, dim } = picocolors.createColors(colours);
  return {
    error: (text) => red(text),
    warning: (text) => yellow(text),
    info: (text) => cyan(text),
    strong: (text) => bold(text),
    dim: (text) => dim(text),
  };
};
