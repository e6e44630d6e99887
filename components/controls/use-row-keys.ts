import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Rows are elements with `data-row` (their id); in each, the first button or link opens it, and `data-key` on the others is
 * the letter that presses them.
 */
const ROW = '[data-row]';
const STOPS = 'a[href], button:not(:disabled)';

const stopsOf = (row: Element | undefined): HTMLElement[] =>
  row === undefined ? [] : [...row.querySelectorAll<HTMLElement>(STOPS)];

function moveAmong(stops: readonly HTMLElement[], step: number): void {
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
}

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

function pressLetter(row: Element, key: string): boolean {
  const button = [...row.querySelectorAll<HTMLElement>('[data-key]')].find(
    ({ dataset }) => dataset.key?.toLowerCase() === key.toLowerCase(),
  );
  button?.click();
  return button !== undefined;
}

/** The row that a key leads to; null: the key leads nowhere. */
function rowAfter(key: string, at: number, count: number): number | null {
  const places = [at + 1, at - 1, 0, count - 1];
  const to = places[['ArrowDown', 'ArrowUp', 'Home', 'End'].indexOf(key)];
  return to === undefined ? null : Math.min(count - 1, Math.max(0, to));
}

/** Up and down go from row to row, left and right inside a row; letters act on the row that has the focus. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  const row = target instanceof Element ? target.closest(ROW) : null;
  if (row === null || isWriting(target) || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...currentTarget.querySelectorAll(ROW)];
  const next = rowAfter(key, rows.indexOf(row), rows.length);
  if (key === 'ArrowRight' || key === 'ArrowLeft') moveAmong(stopsOf(row), key === 'ArrowRight' ? 1 : -1);
  else if (next !== null) stopsOf(rows[next])[0]?.focus();
  else if (key.length !== 1 || !pressLetter(row, key)) return;
  event.preventDefault();
}

/**
 * Keys for all rows of a place, and a focus that stays: when the row that was acted on goes, the next one has the focus,
 * or the place itself when it was the last.
 */
export function useRowKeys(place: RefObject<HTMLElement | null>) {
  const acted = useRef<{ id: string; index: number } | null>(null);
  useLayoutEffect(() => {
    const { current } = place;
    if (current === null || acted.current === null) return;
    const rows = [...current.querySelectorAll<HTMLElement>(ROW)];
    const { id, index } = acted.current;
    if (rows.some(({ dataset }) => dataset.row === id)) return;
    acted.current = null;
    const held = document.activeElement;
    // The person has gone elsewhere meanwhile: the focus is theirs.
    if (held !== null && held !== document.body && held.isConnected) return;
    const next = stopsOf(rows[Math.min(index, rows.length - 1)])[0];
    (next ?? current).focus();
  });
  const onClickCapture = (event: { target: EventTarget }) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>(ROW) : null;
    if (row === null || place.current === null) return;
    acted.current = { id: row.dataset.row ?? '', index: [...place.current.querySelectorAll(ROW)].indexOf(row) };
  };
  return { onKeyDown, onClickCapture };
}
