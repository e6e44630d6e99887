/** What the panel does with a key that was made in it. */
export type PanelKeys = (event: KeyboardEvent) => void;

/** `Digit1` and `Numpad1` by place on the keyboard: on a French one, the digits need Shift. */
const DIGIT = /^(?:Digit|Numpad)([1-9])$/;

type Where = 'search' | 'elsewhere';

/** The element that has the focus inside our own shadow root. */
const focusedIn = (dialog: HTMLElement): Element | null => {
  const root = dialog.getRootNode() as Partial<DocumentOrShadowRoot>;
  return root.activeElement ?? null;
};

function move(dialog: HTMLElement, step: 1 | -1): void {
  const rows = [...dialog.querySelectorAll<HTMLElement>('[data-choice]')];
  const input = dialog.querySelector<HTMLElement>('input');
  const stops = input === null ? rows : [...rows, input];
  const at = stops.indexOf(focusedIn(dialog) as HTMLElement);
  const next = at < 0 ? 0 : (at + step + stops.length) % stops.length;
  stops[next]?.focus();
}

function digitOf(event: KeyboardEvent, where: Where): number | null {
  if (where === 'search' || event.ctrlKey || event.altKey || event.metaKey) return null;
  const digit = DIGIT.exec(event.code)?.[1];
  return digit === undefined ? null : Number(digit);
}

const asksForSearch = (event: KeyboardEvent, where: Where): boolean =>
  (event.key === '/' && where !== 'search') || (event.ctrlKey && event.key.toLowerCase() === 'k');

/**
 * Keys of the contract: digits insert (not while the search has the focus), arrows move, Enter inserts
 * (on a row it is the button's own), `/` or Ctrl+K goes to the search, Escape closes.
 */
export function bindKeys(dialog: HTMLElement, choices: readonly (() => void)[], close: () => void): PanelKeys {
  return (event) => {
    if (!event.isTrusted || event.isComposing) return;
    const where: Where = focusedIn(dialog)?.localName === 'input' ? 'search' : 'elsewhere';
    const digit = digitOf(event, where);
    const done = () => event.preventDefault();
    if (event.key === 'Escape') {
      done();
      close();
    } else if (digit !== null) {
      done();
      choices[digit - 1]?.();
    } else if (asksForSearch(event, where)) {
      done();
      dialog.querySelector<HTMLElement>('input')?.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      done();
      move(dialog, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && where === 'search') {
      done();
      choices[0]?.();
    }
  };
}
