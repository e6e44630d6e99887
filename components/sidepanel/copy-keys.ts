import { useEffect } from 'react';

/** By place on the keyboard: on a French one, the digits need Shift. */
const DIGIT = /^(?:Digit|Numpad)([1-9])$/;

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

/** Digits copy by place, `/` goes to the search; never while something is being written. */
export function useCopyKeys(copy: (index: number) => void, goToSearch: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || event.metaKey) return;
      const toSearch = event.ctrlKey ? event.key.toLowerCase() === 'k' : event.key === '/' && !writes(event.target);
      const digit = event.ctrlKey || writes(event.target) ? undefined : DIGIT.exec(event.code)?.[1];
      if (!toSearch && digit === undefined) return;
      event.preventDefault();
      if (digit === undefined) goToSearch();
      else copy(Number(digit) - 1);
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [copy, goToSearch]);
}
