/** Percent-encodes what may not stand in a segment (RFC 3986, section 3.3); `+` and `&` are encoded too, since servers differ. */
export const encodeSegment = (text: string): string => encodeURI(text).replace(/[/?#&+]/g, encodeURIComponent);

/** Percent-encodes what may not stand in a query (RFC 3986, section 3.4), and what would split it. */
export const encodeQuery = (text: string): string => encodeURI(text).replace(/[=#&+]/g, encodeURIComponent);
