/** Text with percent-encoding resolved (RFC 3986, section 2.1); text that is encoded wrongly stays as it is. */
export const decodePercent = (text: string): string => {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
