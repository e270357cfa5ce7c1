import { sectionLink } from "../../../api/section-link.js";
import type { Origin } from "../../../model/source.js";

/** Gives the place of a fact as comments have it: a URL where the pages can be read at one, else page and section. */
export type PageLink = (origin: Origin) => string;

/** The links to the pages of a version of the docs. */
export const pageLinkOf = (docsUrl: string | undefined, version: string): PageLink => {
  if (docsUrl === undefined) return sectionLink;
  const url = docsUrl.replaceAll("{version}", version);
  return (origin) => {
    const page = encodeURI(origin.page);
    const section = origin.section === undefined ? "" : `#${origin.section}`;
    return url.includes("{page}")
      ? url.replaceAll("{page}", page.replace(/\.\w+$/, "")) + section
      : `${url.replace(/\/*$/, "/")}${page}${section}`;
  };
};

/** Why a text is no URL of docs, as a sentence that `at` begins; `undefined` for one that is. */
export const docsUrlFault = (text: string, at: string): string | undefined =>
  /^https?:\/\//.test(text) && URL.canParse(text.replaceAll(/[{}]/g, ""))
    ? undefined
    : `${at} must be a URL, as in "https://example.org/docs".`;
