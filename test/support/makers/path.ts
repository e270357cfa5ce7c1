import type { Operation } from "../../../generator/model/operation.js";

/** A path as pages write it: `/users/{id}/range(address='{address}')`, `/root:/{path}:`, `/apps(appId='{appId}')` with `isKey`. */
export const path = (text: string): Operation["path"] =>
  [...text.matchAll(/:\/\{(?<colon>[^}]+)\}:?|\/\{(?<value>[^}]+)\}|\/(?<name>[^/:(]+)(?:\((?<list>[^)]*)\))?/g)].map(
    ({ groups = {} }) => {
      const { colon, value, name = "", list } = groups;
      if (colon !== undefined) return { kind: "colon", name: colon };
      if (value !== undefined) return { kind: "parameter", name: value };
      return list === undefined ? { kind: "literal", text: name } : callSegment(name, list);
    },
  );

const callSegment = (text: string, list: string): Operation["path"][number] => ({
  kind: "call",
  text,
  isKey: /^(?:apps|devices)$/.test(text),
  arguments: list === "" ? [] : list.split(",").map(callArgument),
});

const callArgument = (text: string): { name: string; parameter: string; quoted: boolean } => {
  const [value = "", name = ""] = text.split("=").reverse();
  return { name, parameter: value.replaceAll(/['{}]/g, ""), quoted: value.startsWith("'") };
};

/** The template of a path, as in `/users/{id}`. */
export const templateOf = (path: Operation["path"]): string => path.map(segmentText).join("");

const segmentText = (segment: Operation["path"][number]): string => {
  switch (segment.kind) {
    case "literal":
      return `/${segment.text}`;
    case "parameter":
      return `/{${segment.name}}`;
    case "colon":
      return `:/{${segment.name}}`;
    case "call":
      return `/${segment.text}(${segment.arguments.map(({ name, parameter }) => `${name}={${parameter}}`).join(",")})`;
  }
};
