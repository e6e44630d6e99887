const WORD = /^\p{L}[\p{L} ]{1,24}$/u;

/** A control that shows a word and nothing else: no number, no picture, no label that says more, no state, no menu. */
export function isBareWord(control: Element): boolean {
  const words = (control.textContent ?? '').trim();
  const label = control.getAttribute('aria-label');
  const isPlain = label === null || label.trim() === words;
  const hasState = ['aria-pressed', 'aria-haspopup', 'aria-expanded'].some((name) => control.hasAttribute(name));
  return WORD.test(words) && isPlain && !hasState && control.querySelector('svg, img') === null;
}
