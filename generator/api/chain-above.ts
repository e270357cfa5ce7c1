/** What stands above something, nearest first; each of them once, so that a circle ends. */
export const chainAbove = <Node>(start: Node, above: (node: Node) => Node | undefined): readonly Node[] => {
  const chain: Node[] = [];
  for (let next = above(start); next !== undefined && !chain.includes(next); next = above(next)) chain.push(next);
  return chain;
};
