import { useEffect, useState } from 'react';
import { follow } from '../../stores/views/screen-base.ts';

/** Follows a query of the tables while an area is shown; null until they answer. `key`: what the query depends on. */
export function useRows<T>(query: () => Promise<T>, key: string): T | null {
  const [rows, setRows] = useState<{ key: string; value: T } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a query is made anew at each drawing; `key` says when it is another one
  useEffect(
    () =>
      follow(
        query,
        (value) => setRows({ key, value }),
        () => undefined,
      ),
    [key],
  );
  return rows?.key === key ? rows.value : null;
}
