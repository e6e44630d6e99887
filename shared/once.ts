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
