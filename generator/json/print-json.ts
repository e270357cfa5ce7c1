/**
 * JSON text with two spaces of indentation and a final line end; members stay in the order that the emitter gave them.
 * It comes in parts, one for each value that lies `depth` levels deep: the text of a whole API is tens of megabytes.
 */
export const printJson = (value: unknown, depth: number): Iterable<string> => ({
  *[Symbol.iterator]() {
    yield* partsOf(value, { before: "", lineStart: "\n" }, depth);
    yield "\n";
  },
});

interface MemberPlace {
  /** What stands between the value before and this one, as in `,\n  "name": `. */
  readonly before: string;
  /** A line break with the indentation of the value. */
  readonly lineStart: string;
}

const partsOf = function* (value: unknown, { before, lineStart }: MemberPlace, depth: number): Generator<string> {
  const members = depth === 0 ? [] : membersOf(value);
  if (members.length === 0) {
    yield before + JSON.stringify(value, undefined, 2).replaceAll("\n", lineStart);
    return;
  }
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const below = `${lineStart}  `;
  let separator = before + open;
  for (const [name, member] of members) {
    yield* partsOf(member, { before: separator + below + name, lineStart: below }, depth - 1);
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
