/** Text with percent-encoding resolved (RFC 3986, section 2.1); text that is encoded wrongly stays as it is. */
export const decodePercent = (text: string): string => decoded(text) ?? text;

/** Whether all of the percent-encoding of a text is right. */
export const isDecodable = (text: string): boolean => decoded(text) !== undefined;

const decoded = (text: string): string | undefined => {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
