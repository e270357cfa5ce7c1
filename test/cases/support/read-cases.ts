/** A fence of a case: its language, the word behind it, its text, and where it begins in the file. */
export interface CaseFence {
  readonly language: string;
  readonly name: string;
  readonly text: string;
  readonly at: number;
}

/** A case: pages that stand together, and what is expected of them. */
export interface Case {
  /** The heading above it; that of the file where the file is one case. */
  readonly title: string;
  readonly fences: readonly CaseFence[];
}

/** A fence with a name, or a heading outside of all fences that begins a case. */
const part = /^(`{3,})(\S+) (\S+)\n(.*?)^\1$|^##? ([^\n]+)$/gms;

/** The cases of a file: one for each heading that has fences below it. */
export const readCases = (file: string): readonly Case[] => {
  const cases: { readonly title: string; readonly fences: CaseFence[] }[] = [];
  for (const { index, 2: language, 3: name = "", 4: text = "", 5: title = "" } of file.matchAll(part)) {
    if (language === undefined) cases.push({ title, fences: [] });
    else cases.at(-1)?.fences.push({ language, name, text, at: index });
  }
  return cases.filter(({ fences }) => fences.length > 0);
};

/** The file with other texts in the fences that begin at these places. */
export const rewriteCases = (file: string, texts: ReadonlyMap<number, string>): string =>
  file.replaceAll(part, (...[whole, ticks, language, name, , , at]: readonly [string, ...(string | number)[]]) => {
    const text = typeof at === "number" ? texts.get(at) : undefined;
    return text === undefined ? whole : `${ticks}${language} ${name}\n${text}${ticks}`;
  });
