import type { Prose, TypeText } from "../../model/prose.js";
import type { TypeWords } from "../../dialects/type-words.js";
import { typeOfSpan } from "./type-text.js";

/** The type that a text says its subject is inherited from, as in "Inherited from [entity](…)". */
export const inheritedFrom = ({ text, spans, origin }: Prose, words: TypeWords): TypeText | undefined => {
  const found = phrase.exec(text);
  if (found === null) return undefined;
  const before = spans.findIndex((span) => phraseAtEnd.test(span.text));
  const after = before < 0 ? undefined : spans[before + 1];
  if (after?.kind === "link") return typeOfSpan(after, origin, words);
  const name = after === undefined || after.kind === "break" ? found[1] : after.text;
  return name === undefined ? undefined : typeOfSpan({ text: name }, origin, words);
};

const phrase = /\binherited from\s+(?:the\s+)?\[?([\w.]+)?/i;
const phraseAtEnd = /\binherited from\s+(?:the\s+)?$/i;
