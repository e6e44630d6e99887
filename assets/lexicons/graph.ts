/** A minimal acyclic automaton of words, built word by word from a sorted list (Daciuk and others, 2000). */
interface Node {
  id: number;
  final: boolean;
  arcs: [label: string, node: Node][];
}

/** Arcs in one array, nodes in an order in which every arc points forward; `target` 0 is a node without arcs. */
export interface Graph {
  arcs: { label: string; target: number; last: boolean; final: boolean }[];
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** Root first; children come after their parents: reverse post-order. */
function inOrder(root: Node): Node[] {
  const seen = new Set<Node>();
  const order: Node[] = [];
  const visit = (node: Node) => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const [, child] of node.arcs) visit(child);
    order.push(node);
  };
  visit(root);
  return order.reverse();
}

function flatten(root: Node): Graph {
  const order = inOrder(root).filter(({ arcs }) => arcs.length > 0);
  const place = new Map<Node, number>();
  let next = 0;
  for (const node of order) {
    place.set(node, next);
    next += node.arcs.length;
  }
  const arcs = order.flatMap((node) =>
    node.arcs.map(([label, child], index) => ({
      label,
      target: place.get(child) ?? 0,
      last: index === node.arcs.length - 1,
      final: child.final,
    })),
  );
  return { arcs };
}

/** `words` sorted by code unit, each once, none empty. */
export function buildGraph(words: readonly string[]): Graph {
  let ids = 0;
  const fresh = (): Node => ({ id: ids++, final: false, arcs: [] });
  const register = new Map<string, Node>();
  const root = fresh();
  let path: Node[] = [root];
  const minimise = (from: number) => {
    for (let depth = path.length - 1; depth > from; depth -= 1) {
      const node = path[depth] as Node;
      const parent = path[depth - 1] as Node;
      const key = `${node.final ? 1 : 0}${node.arcs.map(([label, child]) => `${label}${child.id}`).join(',')}`;
      const known = register.get(key);
      if (known === undefined) register.set(key, node);
      else (parent.arcs.at(-1) as [string, Node])[1] = known;
    }
    path = path.slice(0, from + 1);
  };
  let previous = '';
  for (const word of words) {
    if (word <= previous) throw new Error(`words must be sorted and unique: ${previous}, ${word}`);
    minimise(commonPrefix(previous, word));
    for (const label of word.slice(path.length - 1).split('')) {
      const node = fresh();
      path.at(-1)?.arcs.push([label, node]);
      path.push(node);
    }
    (path.at(-1) as Node).final = true;
    previous = word;
  }
  minimise(0);
  return flatten(root);
}
