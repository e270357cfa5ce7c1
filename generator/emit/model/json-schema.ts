/** Keywords of JSON Schema 2020-12 that the model's schema uses. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: "string" | "boolean" | "integer" | "object" | "array";
  readonly const?: string | number;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
}

/** A member that may be left out. */
export interface Optional {
  readonly optional: JsonSchema;
}

/** A schema for each member of a noun of the model: a missing or surplus one, or wrong optionality, does not compile. */
export type MembersOf<Noun> = {
  readonly [Name in keyof Noun]-?: undefined extends Noun[Name] ? Optional : JsonSchema;
};

/** An object with exactly these members. */
export const record = <Noun extends object>(description: string, members: MembersOf<Noun>): JsonSchema => {
  const entries = Object.entries<JsonSchema | Optional>(members);
  return {
    description,
    type: "object",
    properties: Object.fromEntries(
      entries.map(([name, member]) => [name, isOptional(member) ? member.optional : member]),
    ),
    required: entries.filter(([, member]) => !isOptional(member)).map(([name]) => name),
    additionalProperties: false,
  };
};

/** The same member, left out where there is nothing to say. */
export const optional = (schema: JsonSchema): Optional => ({ optional: schema });

/** A list of such values. */
export const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });

/** One of the words. `words` has each as a key, so that a word too many or too few does not compile. */
export const oneWord = <Word extends string>(words: Readonly<Record<Word, true>>): JsonSchema => ({
  enum: Object.keys(words),
});

/** The one value that tells the kind of an object. */
export const constant = (value: string | number): JsonSchema => ({ const: value });

/** A noun that is defined once. */
export const noun = (name: string): JsonSchema => ({ $ref: `${nounPrefix}${name}` });

/** What begins the reference to a noun. */
export const nounPrefix = "#/$defs/";

/** Any text. */
export const text: JsonSchema = { type: "string" };

/** True or false. */
export const flag: JsonSchema = { type: "boolean" };

/** Any value that JSON can hold. */
export const anyJson: JsonSchema = {};

const isOptional = (member: JsonSchema | Optional): member is Optional => "optional" in member;
