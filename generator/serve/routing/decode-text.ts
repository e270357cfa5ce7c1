/** Text with percent-encoding resolved (RFC 3986, section 2.1); `undefined` where it is malformed. */
export const decodeText = (text: string): string | undefined => {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
