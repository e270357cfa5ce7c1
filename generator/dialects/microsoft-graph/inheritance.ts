import type { InheritanceWords } from "../inheritance-words.js";

const noun = "[the|a|an] [base] [type|resource|class|entity]";

/** What is said of types above and below (page format, Tables). */
export const inheritance: InheritanceWords = {
  inheritedFrom: ["inherited from [the]"],
  inheritsFrom: [
    `(inherits|inheriting|inherited|derives|derived|deriving) from ${noun}`,
    `[is] a (sub-type|subtype|subclass) of ${noun}`,
    `extends [from] ${noun}`,
  ],
  inheritedBy: ["(all|types|resources|objects|entities|that|values) … (derived|inherited) from"],
};
