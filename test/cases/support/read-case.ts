/** A fence of a case: its language, the word behind it, and its text. */
export interface CaseFence {
  readonly language: string;
  readonly name: string;
  readonly text: string;
}

const fence = /^(`{3,})(\S+) (\S+)\n(.*?)^\1$/gms;

/** The named fences of a case file: pages (`markdown <path>`) and expected views (`text <view>`). */
export const readCase = (text: string): readonly CaseFence[] =>
  [...text.matchAll(fence)].map(([, , language = "", name = "", body = ""]) => ({ language, name, text: body }));

/** The case file with the text of its expected views replaced. */
export const rewriteCase = (text: string, views: ReadonlyMap<string, string>): string =>
  text.replaceAll(fence, (...[whole, ticks, language, name]: readonly string[]) => {
    const view = language === "text" ? views.get(name ?? "") : undefined;
    return view === undefined ? (whole ?? "") : `${ticks}${language} ${name}\n${view}${ticks}`;
  });
