/** Headers that an example shows for people, or that whoever sends the request sets by itself. */
const unsentNames: ReadonlySet<string> = new Set(["authorization", "host", "content-length", "connection"]);

/** Whether a request header of an example is one that the client must send. */
export const isComparedHeader = (name: string): boolean => !unsentNames.has(name.toLowerCase());

/** Whether HTTP can carry a header (RFC 9110, sections 5.1 and 5.5). */
export const isValidHeader = (name: string, value: string): boolean =>
  /^[!#$%&'*+.^`|~\w-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);

/** Whether a media type is JSON (RFC 6839, section 3.1). */
export const isJsonMedia = (contentType: string): boolean => /^\s*[^;\s]*[/+]json\s*(?:;|$)/i.test(contentType);

/** Value of a header, letter case of its name ignored. */
export const headerOf = (headers: Readonly<Record<string, string>> | undefined, name: string): string | undefined =>
  Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];
