/** The lines of a text, whatever ends them, without a byte order mark. */
export const linesOf = (text: string): readonly string[] => text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
