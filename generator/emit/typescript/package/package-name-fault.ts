import { isBuiltin } from "node:module";

/** Why a name is none for a package of npm, and a better one; `at` is what gave it, as in `--package`. */
export const packageNameFault = (name: string, at: string): string | undefined => {
  const fault = faultOf(name);
  return fault === undefined ? undefined : `${at}: ${JSON.stringify(name)} ${fault}. ${remedy(name)}`;
};

/** Why npm takes no new package of this name: https://docs.npmjs.com/cli/configuring-npm/package-json, section "name". */
const faultOf = (name: string): string | undefined => {
  if (name.length > longest) return `has more than ${longest} characters`;
  if (name !== name.toLowerCase()) return "has capital letters";
  if (!/^(?:@[^/]*\/)?[^/]*$/.test(name)) return "has a slash that does not end a scope";
  if (!/^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/.test(name)) {
    return 'has other characters than letters, digits, ".", "-" and "_", or does not begin with a letter or digit';
  }
  if (reserved.includes(name) || isBuiltin(name)) return "means something else to Node";
  return undefined;
};

const longest = 214;
const reserved = ["node_modules", "favicon.ico"];

const remedy = (name: string): string => {
  const near = nearestAllowed(name);
  const isAllowed = faultOf(near) === undefined;
  return isAllowed ? `Did you mean "${near}"?` : 'Name the package as in "graph-client" or "@acme/graph".';
};

/** Lower case, with a hyphen for what is not allowed; only a slash behind a scope stays one. */
const nearestAllowed = (name: string): string => {
  const lower = name.trim().toLowerCase();
  const [, scope = "", rest = ""] = /^(@[^/]*\/)?(.*)$/s.exec(lower) ?? [];
  return scope === "" ? plain(rest) : `@${plain(scope)}/${plain(rest)}`;
};

const plain = (text: string): string => text.replaceAll(/[^\w.-]+/g, "-").replaceAll(/^[._-]+|[._-]+$/g, "");
