/** How the file at one path writes the module at the other, as in `../types/user.js`. */
export const relativeModule = (file: string, target: string): string => {
  const from = file.split("/").slice(0, -1);
  const to = target.split("/");
  const shared = from.findIndex((folder, index) => folder !== to[index]);
  const common = Math.min(shared === -1 ? from.length : shared, to.length - 1);
  const up = from.length - common;
  return `${up === 0 ? "./" : "../".repeat(up)}${to.slice(common).join("/")}.js`;
};
