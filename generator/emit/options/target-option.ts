/**
 * What users may choose about the output, declared once: the type of the config, its check, its flag and its manual
 * follow from the declaration.
 */
export interface TargetOption<Value = unknown> {
  /** What the manual says of it; the doc comment above its declaration, which editors show, says the same. */
  readonly description: string;
  /** What a value of it is. */
  readonly schema: OptionSchema;
  /** Its value where nobody chooses one. */
  readonly default: Value;
  /**
   * How far a choice reaches: `main` to the folder `out` that stands beside it, `api` to what inputs beside it have written
   * elsewhere too, `all` to the config's further APIs as well.
   */
  readonly folders: "all" | "api" | "main";
  /** The flag of `docwright generate` that chooses it too. */
  readonly flag?: OptionFlag;
  /** Takes what a config or a flag has for it; `at` says where, as in `--package`. */
  readonly read: (given: unknown, at: string) => OptionReading<Value>;
}

/** What a value is, as JSON Schema has it. */
export type OptionSchema =
  | { readonly type: "boolean" }
  | { readonly type: "string"; readonly minLength: 1 }
  | { readonly type: "string"; readonly enum: readonly string[] }
  | { readonly type: "integer"; readonly minimum: number }
  | { readonly type: "object"; readonly properties: Readonly<Record<string, OptionSchema>> };

/** A flag, as in `--package <name>`, with its line in the help. */
export interface OptionFlag {
  readonly syntax: string;
  readonly help: string;
}

/** A value, or a sentence on why there is none. */
export type OptionReading<Value> = { readonly value: Value } | { readonly fault: string };

/** The type of the values of an option. */
export type ValueOf<Option extends TargetOption> = Option extends TargetOption<infer Value> ? Value : never;

/** Options by the names that the config has for them. */
export type TargetOptions = Readonly<Record<string, TargetOption>>;

/** An option that is true or false; false where nobody chooses. */
export const switchOption = (facts: { readonly description: string }): TargetOption<boolean> => ({
  ...facts,
  schema: { type: "boolean" },
  default: false,
  folders: "all",
  read: (given, at) => (typeof given === "boolean" ? { value: given } : { fault: `${at} must be true or false.` }),
});

/** What a text says beside what every option does. */
export interface TextFacts extends Pick<TargetOption, "description" | "flag"> {
  readonly folders?: TargetOption["folders"];
  /** Why a text won't do, as a sentence that `at` begins. */
  readonly faultOf?: (text: string, at: string) => string | undefined;
}

/** An option that is a text; none where nobody chooses. */
export const textOption = ({ faultOf, ...facts }: TextFacts): TargetOption<string | undefined> => ({
  folders: "all",
  ...facts,
  schema: { type: "string", minLength: 1 },
  default: undefined,
  read: (given, at) => {
    if (typeof given !== "string" || given === "") return { fault: `${at} must be a text that is not empty.` };
    const fault = faultOf?.(given, at);
    return fault === undefined ? { value: given } : { fault };
  },
});

/** What a choice says beside what every option does. */
export interface ChoiceFacts<Value extends string> extends Pick<TargetOption, "description"> {
  readonly values: readonly Value[];
}

/** An option that is one of a few words; none where nobody chooses. */
export const choiceOption = <const Value extends string>({
  values,
  description,
}: ChoiceFacts<Value>): TargetOption<Value | undefined> => ({
  description,
  folders: "all",
  schema: { type: "string", enum: values },
  default: undefined,
  read: (given, at) => {
    const value = values.find((one) => one === given);
    if (value !== undefined) return { value };
    return { fault: `${at} must be ${values.map((one) => `"${one}"`).join(" or ")}.` };
  },
});

/** What a number says beside what every option does. */
export interface NumberFacts extends Pick<TargetOption, "description"> {
  readonly minimum: number;
}

/** An option that is a whole number; none where nobody chooses. */
export const numberOption = ({ minimum, description }: NumberFacts): TargetOption<number | undefined> => ({
  description,
  folders: "all",
  schema: { type: "integer", minimum },
  default: undefined,
  read: (given, at) => {
    const isTaken = typeof given === "number" && Number.isInteger(given) && given >= minimum;
    return isTaken ? { value: given } : { fault: `${at} must be a whole number of at least ${minimum}.` };
  },
});
