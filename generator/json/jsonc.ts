import { parse, type ParseError, type ParseOptions, printParseErrorCode, visit } from "jsonc-parser";
import type { JsonValue } from "../model/json.js";

/** What departs from JSON without being a fault: comments and commas behind the last member, or nothing. */
export type Leniency = "lenient" | "strict";

/** A place where a text departs from JSON. */
export interface JsonFault {
  readonly offset: number;
  /** As jsonc-parser names it: `CommaExpected`. */
  readonly code: string;
}

/** A text as jsonc-parser reads it, which goes on behind a fault. */
export interface ParsedJson {
  readonly value: JsonValue | undefined;
  /** In the order of the text. */
  readonly faults: readonly JsonFault[];
}

/** Reads a JSON text as far as it can be read. */
export const parseJson = (text: string, leniency: Leniency): ParsedJson => {
  const errors: ParseError[] = [];
  const value: JsonValue | undefined = parse(text, errors, options[leniency]);
  return { value, faults: errors.map(({ error, offset }) => ({ offset, code: printParseErrorCode(error) })) };
};

const options: Readonly<Record<Leniency, ParseOptions>> = {
  lenient: { allowTrailingComma: true, disallowComments: false },
  strict: { allowTrailingComma: false, disallowComments: true },
};

/** The first place where a text is no JSON (RFC 8259); `undefined` where it is. Nothing behind it is read, so that nothing there can nest without end. */
export const firstFault = (text: string): JsonFault | undefined => {
  const faults: JsonFault[] = [];
  const stop = new Error("Bug: nobody waits for the first fault.");
  try {
    visit(
      text,
      {
        onError: (error, offset) => {
          faults.push({ offset, code: printParseErrorCode(error) });
          throw stop;
        },
      },
      options.strict,
    );
  } catch (error) {
    if (error !== stop) throw error;
  }
  return faults[0];
};
