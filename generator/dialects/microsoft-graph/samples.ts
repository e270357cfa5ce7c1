import type { SampleWords } from "../sample-words.js";

/** JSON representations (page format, JSON representation). */
export const samples: SampleWords = {
  primitives: [
    { name: "Edm.DateTimeOffset", within: ["timestamp", "datetime", "date-time"] },
    { name: "Edm.Date", within: ["(date)"] },
    { name: "Edm.Boolean", whole: ["boolean"] },
    { name: "Edm.Int32", whole: ["int", "integer", "int32"] },
    { name: "Edm.Int64", whole: ["int64", "long"] },
    { name: "Edm.Guid", whole: ["guid", "string (guid)"] },
    { name: "Edm.Double", whole: ["double", "decimal", "float"] },
    { name: "Edm.Binary", whole: ["binary", "string (binary)"] },
  ],
  typeMembers: ["@odata.type", "@type"],
};
