import type { TypeDefinition } from "../model/type.js";
import type { PathNode } from "./path-tree.js";

/**
 * The nodes that are collections of things with identifiers: an identifier may follow, or a type has a collection of this
 * name. A function that gives many is none.
 */
export const collectionNodes = (root: PathNode, types: readonly TypeDefinition[]): ReadonlySet<PathNode> => {
  const names = relationshipNames(types);
  const found = new Set<PathNode>();
  const visit = (node: PathNode): void => {
    for (const child of node.children) {
      const isCollection = names.has(child.spelling) || child.node.children.some(({ kind }) => kind === "value");
      if (child.kind === "literal" && isCollection) found.add(child.node);
      visit(child.node);
    }
  };
  visit(root);
  return found;
};

const relationshipNames = (types: readonly TypeDefinition[]): ReadonlySet<string> =>
  new Set(
    types.flatMap((type) =>
      type.kind === "structured"
        ? type.properties.flatMap(({ name, isRelationship, type: of }) =>
            isRelationship && of.kind === "collection" ? [name] : [],
          )
        : [],
    ),
  );
