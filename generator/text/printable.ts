/** A text that may go to a terminal: a space for every control character, so that no page colours, clears or types anything there. */
export const printable = (text: string): string => text.replaceAll(/\p{Cc}/gu, " ");
