/** By function, then by node: what was found while nobody can change the page. */
type Memory = Map<unknown, WeakMap<WeakKey, unknown>>;

let memory: Memory | null = null;

/**
 * Runs what only reads the page, at one go: what it finds out of a node is found once. Nothing outlives the run, so that
 * nothing gets stale: a run must be synchronous and must not write to the page.
 */
export function unchanged<Result>(run: () => Result): Result {
  if (memory !== null) return run();
  memory = new Map();
  try {
    return run();
  } finally {
    memory = null;
  }
}

/** A function of a node (and what goes with it) that answers from memory inside of `unchanged`, and anew everywhere else. */
/* @__NO_SIDE_EFFECTS__ */ export function remembered<Key extends WeakKey, Rest extends unknown[], Value>(
  find: (node: Key, ...rest: Rest) => Value,
): (node: Key, ...rest: Rest) => Value {
  return (node, ...rest) => {
    if (memory === null) return find(node, ...rest);
    const all = (memory.get(find) ?? new WeakMap()) as WeakMap<WeakKey, { rest: Rest; value: Value }>;
    memory.set(find, all);
    const known = all.get(node);
    if (known?.rest.every((one, place) => one === rest[place])) return known.value;
    const value = find(node, ...rest);
    all.set(node, { rest, value });
    return value;
  };
}

/** Reading in steps: between two of them the caller may leave time to the page. */
export type Steps<Result> = Generator<void, Result>;

/** All steps at one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  return unchanged(() => {
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return step.value;
  });
}
