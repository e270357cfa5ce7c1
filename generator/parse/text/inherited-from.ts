import type { Prose, TypeText } from "../../model/prose.js";
import { typeOfLink, typeOfWords } from "./type-text.js";

/** The type that a text says its subject is inherited from, as in "Inherited from [entity](…)". */
export const inheritedFrom = ({ text, spans, origin }: Prose): TypeText | undefined => {
  const words = phrase.exec(text);
  if (words === null) return undefined;
  const before = spans.findIndex((span) => phraseAtEnd.test(span.text));
  const after = before < 0 ? undefined : spans[before + 1];
  if (after?.kind === "link") return typeOfLink(after, origin);
  const name = after === undefined || after.kind === "break" ? words[1] : after.text;
  return name === undefined ? undefined : typeOfWords(name, undefined, origin);
};

const phrase = /\binherited from\s+(?:the\s+)?\[?([\w.]+)?/i;
const phraseAtEnd = /\binherited from\s+(?:the\s+)?$/i;
