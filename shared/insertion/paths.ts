import type { Caret } from './selection.ts';

/** Where a node stands in a box, as child indices from the box down. */
export function pathTo(node: Node, box: Node): number[] {
  const path: number[] = [];
  for (let at = node; at !== box && at.parentNode; at = at.parentNode) {
    path.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
  }
  return path;
}

/** The node at a path; where the tree is shorter than that, the last one on the way. */
export function nodeAt(path: readonly number[], box: Node): Node {
  return path.reduce((at, index) => at.childNodes[index] ?? at, box);
}

/** The same place in a box that was drawn anew with the same shape. */
export function samePlace(path: readonly number[], offset: number, box: Node): Caret {
  const node = nodeAt(path, box);
  const length = node instanceof CharacterData ? node.length : node.childNodes.length;
  return { node, offset: Math.min(offset, length) };
}
