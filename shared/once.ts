/**
 * What costs much to make and is not always asked for: made at the first question. A worker is started again and again, and
 * a screen is waited for.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same by word: what a long list asks of the same words again and again is found once. */
export function onceEach<Value>(find: (word: string) => Value): (word: string) => Value {
  const found = new Map<string, Value>();
  return (word) => {
    const before = found.get(word);
    if (before !== undefined) return before;
    const value = find(word);
    found.set(word, value);
    return value;
  };
}
