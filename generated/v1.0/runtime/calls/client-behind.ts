/** Asks a builder for the options of its client; a symbol, since any string may be a segment. */
export const clientKey = Symbol();
