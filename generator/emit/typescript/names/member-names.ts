import type { Protocol } from "../../../model/conventions.js";
import { isFramed, type PathChild, type PathNode, type PathTree } from "../../../api/path-tree.js";
import { segmentProperty } from "./segment-property.js";
import { keyMethod, valueMethods } from "./value-methods.js";

/** What the client calls a way of the path tree. */
export interface MemberName {
  /** The property or method that goes on there. */
  readonly name: string;
  /** The method for each placeholder that pages write there; empty for any other way. */
  readonly methods: ReadonlyMap<string, string>;
}

/** The names of all ways of the path tree. */
export type MemberNames = ReadonlyMap<PathChild, MemberName>;

/** Decides the names of all ways of the path tree. */
export const memberNamesOf = ({ root, alternateKeys }: PathTree, protocol: Protocol = "odata"): MemberNames =>
  new Map(waysBelow(root).map((child) => [child, memberName(child, alternateKeys, protocol)]));

/** The name of one way. */
export const plannedMember = (child: PathChild, members: MemberNames): MemberName => {
  const found = members.get(child);
  if (found === undefined) throw new Error(`Bug: the name plan lacks the way ${child.key} of the path tree.`);
  return found;
};

const waysBelow = ({ children }: PathNode): readonly PathChild[] =>
  children.flatMap((child) => [child, ...waysBelow(child.node)]);

const memberName = (child: PathChild, alternateKeys: ReadonlySet<string>, protocol: Protocol): MemberName => {
  switch (child.kind) {
    case "literal":
    case "call":
      return { name: segmentProperty(child.spelling, protocol), methods: new Map() };
    case "value": {
      const methods = isFramed(child) ? new Map<string, string>() : valueMethods(child.spellings, alternateKeys);
      return { name: "byId", methods };
    }
    case "key":
      return { name: keyMethod(child.spelling), methods: new Map() };
    case "colon":
      return { name: "byPath", methods: new Map() };
  }
};
