import type { TypeWords } from "../type-words.js";

/** Words for types (page format, Tables). */
export const types: TypeWords = {
  primitives: [
    { name: "Edm.String", words: ["string", "text", "url", "uri", "etag", "email"] },
    { name: "Edm.Boolean", words: ["boolean", "bool"] },
    { name: "Edm.Int16", words: ["int16", "short"] },
    { name: "Edm.Int32", words: ["int32", "int", "integer"] },
    { name: "Edm.Int64", words: ["int64", "long"] },
    { name: "Edm.Single", words: ["single", "float"] },
    { name: "Edm.Double", words: ["double", "number"] },
    { name: "Edm.Decimal", words: ["decimal"] },
    { name: "Edm.DateTimeOffset", words: ["datetimeoffset", "datetime", "timestamp", "date-time"] },
    { name: "Edm.Date", words: ["date"] },
    { name: "Edm.TimeOfDay", words: ["timeofday"] },
    { name: "Edm.Duration", words: ["duration", "timespan"] },
    { name: "Edm.Guid", words: ["guid", "uuid"] },
    { name: "Edm.Binary", words: ["binary", "base64", "bytes"] },
    { name: "Edm.Stream", words: ["stream"] },
    { name: "Edm.Byte", words: ["byte"] },
    { name: "Edm.SByte", words: ["sbyte"] },
    { name: "Json", words: ["json", "object", "jsonobject", "untyped", "untypedjson", "untypedjsonobject", "any"] },
  ],
  primitivePrefix: "edm.",
  choices: ["or"],
  wrappers: ["collection"],
  manyBefore: ["[a|an] (collection|array|list) of"],
  manyBehind: ["[object|resource] (collection|array|list)"],
  manyAround: ["collection", "array of", "list of"],
  articles: ["a", "an", "the"],
  nouns: ["object[s]", "resource[s]", "resource type", "type", "enum", "enumeration", "value[s]"],
};
