/** A segment that the protocol gives a meaning: the number of values, the content of one (OData URL Conventions 4.01, sections 4.8 and 4.14). */
export type SystemSegment = "$count" | "$value";

const segments: readonly SystemSegment[] = ["$count", "$value"];

/** What the protocol makes of a segment, where it makes something of it. */
export const systemSegment = (text: string): SystemSegment | undefined =>
  segments.find((segment) => segment === text.toLowerCase());
