import type { HeaderField } from "../../model/message.js";

/** Media type that the headers of shown messages name, without parameters (RFC 9110, section 8.3); the first one counts. */
export const mediaTypeOf = (headers: readonly HeaderField[]): string | undefined => {
  const field = headers.find(({ name }) => name.toLowerCase() === "content-type");
  const media = field?.value.split(";")[0]?.trim().toLowerCase();
  return media !== undefined && /^[\w.+-]+\/[\w.+-]+$/.test(media) ? media : undefined;
};
