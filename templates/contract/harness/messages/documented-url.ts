import { withoutQuery } from "./url-parts.js";

/** The rule that a documented URL breaks beside the one that was sent; `undefined` where both lead to the same place. */
export const urlFault = (
  documented: string,
  sent: string,
  baseUrl: string,
): "host-path" | "unknown-path" | "version" | undefined => {
  const written = cleaned(documented);
  if (/\\|[^:]\/\/|^\/\//.test(withoutBrackets(written))) return "host-path";
  const { version, path } = splitUrl(written);
  const base = splitUrl(baseUrl);
  const rest = withoutQuery(sent).slice(baseUrl.length);
  if (comparable(path) !== comparable(base.path + rest)) return "unknown-path";
  return version === undefined || base.version === undefined || version === base.version ? undefined : "version";
};

/** Back-ticks and the protocol's name are not of the URL. */
const cleaned = (url: string): string =>
  url
    .replaceAll("`", "")
    .replace(/\sHTTP\/\d.*$/i, "")
    .trim();

/** The URL with placeholders and arguments, which may hold anything, in short. */
const withoutBrackets = (url: string): string => url.replaceAll(/\([^)]*\)|\{[^}]*\}|<[^>]*>/g, "x");

interface SplitUrl {
  readonly version: string | undefined;
  readonly path: string;
}

const splitUrl = (url: string): SplitUrl => {
  const [, version, path = ""] =
    /^(?:https?:\/\/[^/\s]*)?\/?(?:~\/)?(?:(v\d+(?:\.\d+)?|beta)(?=\/|$))?([^]*)$/i.exec(url) ?? [];
  return { version: version?.toLowerCase(), path };
};

/**
 * A path in the form in which pages and servers hold it equal: decoded, letter case ignored; spaces, the quotes of
 * arguments, parentheses without any, and the ends of addresses and of calls are written or left out as it comes.
 */
const comparable = (path: string): string =>
  decodePercent(path)
    .toLowerCase()
    .replaceAll(/[\s']+|\(\)/g, "")
    .replace(/^\/?/, "/")
    .replace(/[/:)]+$/, "");

/** Decodes what is encoded right, and leaves a lone `%` alone. */
const decodePercent = (text: string): string =>
  text.replaceAll(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
