import { type Layout, type Place, bracketed, fits } from "./layout.js";

/** A call: in one line, else with the brackets of its last argument beside the parentheses, else each argument in its own line. */
export const callOf = (name: string, parts: readonly Layout[]): Layout => {
  const flat = bracketed("()", parts).flat;
  const at = (place: Place): string => name + argumentsText(parts, { ...place, column: place.column + name.length });
  return { ...(flat === undefined ? {} : { flat: name + flat }), at, isBracketed: false };
};

/** The arguments of a call with their parentheses. */
export const argumentsText = (parts: readonly Layout[], place: Place): string => {
  const { flat } = bracketed("()", parts);
  if (flat !== undefined && fits(flat, place)) return flat;
  return huggedText(parts, place) ?? bracketed("()", parts, "expanded").at(place);
};

/** The last argument has the parentheses at its brackets if no other one is bracketed or breaks, and the first line fits. */
const huggedText = (parts: readonly Layout[], { indent, column }: Place): string | undefined => {
  const last = parts.at(-1);
  if (last === undefined || !last.isBracketed || parts.at(-2)?.isBracketed === true) return undefined;
  const others = parts.slice(0, -1).map(({ flat }) => flat);
  if (others.includes(undefined)) return undefined;
  // The column is beyond the line, since brackets that fit into it would have to fit with the parentheses too.
  const text = `(${others.map((other) => `${other}, `).join("")}${last.at({ indent, column: Infinity })})`;
  const firstLine = text.slice(0, text.indexOf("\n"));
  return others.length === 0 || fits(firstLine, { indent, column, tail: 0 }) ? text : undefined;
};
