/**
 * JSON text with two spaces of indentation and a final line end; members stay in the order that the emitter gave them.
 * It comes in parts, one for each value that lies `depth` levels deep: the text of a whole API is tens of megabytes.
 * How these values look is asked of `print`.
 */
export const printJson = (value: unknown, depth: number, print: PrintValue = indented): Iterable<string> => ({
  *[Symbol.iterator]() {
    yield* partsOf(value, { before: "", lineStart: "\n" }, { depth, print });
    yield "\n";
  },
});

/** Prints a value where it stands. */
export type PrintValue = (value: unknown, place: MemberPlace) => Iterable<string>;

interface MemberPlace {
  /** What stands between the value before and this one, as in `,\n  "name": `. */
  readonly before: string;
  /** A line break with the indentation of the value. */
  readonly lineStart: string;
}

/** A line for each value and for each bracket. */
export const indented: PrintValue = (value, { before, lineStart }) => [
  before + JSON.stringify(value, undefined, 2).replaceAll("\n", lineStart),
];

/** One line for the whole value. */
export const inOneLine: PrintValue = (value, { before }) => [before + JSON.stringify(value)];

/** One line where the value fits into it, else a line for each member that does: good to compare. */
export const inShortLines: PrintValue = (value, place) => {
  const { before } = place;
  const text = before + JSON.stringify(value);
  const column = text.length - (before.lastIndexOf("\n") + 1);
  return column < lineWidth || membersOf(value).length === 0
    ? [text]
    : partsOf(value, place, { depth: 1, print: inShortLines });
};

/** Columns of a line, with the comma at its end. */
const lineWidth = 120;

interface Manner {
  readonly depth: number;
  readonly print: PrintValue;
}

const partsOf = function* (
  value: unknown,
  { before, lineStart }: MemberPlace,
  { depth, print }: Manner,
): Generator<string> {
  const members = depth === 0 ? [] : membersOf(value);
  if (members.length === 0) {
    yield* print(value, { before, lineStart });
    return;
  }
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const below = `${lineStart}  `;
  let separator = before + open;
  for (const [name, member] of members) {
    yield* partsOf(member, { before: separator + below + name, lineStart: below }, { depth: depth - 1, print });
    separator = ",";
  }
  yield lineStart + close;
};

/** What stands before each member, as in `"name": `, and its value; as `JSON.stringify` has it where one is undefined. */
const membersOf = (value: unknown): readonly (readonly [name: string, value: unknown])[] => {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.map((member) => ["", member ?? null]);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return members.map(([name, member]) => [`${JSON.stringify(name)}: `, member]);
};
