import { anyOf } from '../anchors.ts';
import { isShown } from '../shown.ts';
import { remembered } from '../unchanged.ts';
import { EVERY_LAYOUT } from './every-layout.ts';
import { GENERATIONS } from './generations.ts';
import { ROOTS } from './scope.ts';
import { COMMENT, isReplyWord } from './words.ts';

const joined = (selectors: string[]): string => [...new Set(selectors)].join(', ');

const BOXES = joined(GENERATIONS.map(({ anchors }) => anyOf(anchors.box)));
const SUBMITS = joined(GENERATIONS.map(({ anchors }) => anyOf(anchors.submit)));

/** The older stack's dialogs and messages stand in an open shadow root of the newer pages. */
function interopRoots(page: ParentNode): ShadowRoot[] {
  return [...page.querySelectorAll(anyOf(EVERY_LAYOUT.interop))].flatMap((host) => host.shadowRoot ?? []);
}

/** Shown editors, each once where wrapper and editor both match. */
export const shownBoxes = remembered((scope: ParentNode, selector: string = BOXES): HTMLElement[] => {
  // One plain search, where the boxes' own selectors would be asked of each element.
  const found = [...scope.querySelectorAll<HTMLElement>('[contenteditable="true"]')].filter((box) =>
    box.matches(selector),
  );
  const inner = found.filter((box) => !found.some((other) => other !== box && box.contains(other)));
  return inner.filter((box) => isShown(box, { visibilityProperty: true }));
});

/** Every shown box that a post, comment or reply can be written in; message boxes are not among them. */
export function findBoxes(page: ParentNode): HTMLElement[] {
  const share = [page, ...interopRoots(page)].flatMap((scope) => shownBoxes(scope, anyOf(EVERY_LAYOUT.share)));
  return [...new Set([...shownBoxes(page), ...share])].filter((box) => !box.matches(anyOf(EVERY_LAYOUT.message)));
}

/** All that belongs to one box, editor and buttons: up to the last level that holds neither another box nor an item. */
function surroundings(box: Element): Element {
  let around = box;
  for (let up = box.parentElement; up !== null && up.localName !== 'body'; up = up.parentElement) {
    if (up.matches(ROOTS) || up.querySelector(ROOTS) !== null) break;
    if ([...up.querySelectorAll(BOXES)].some((one) => !one.contains(box) && !box.contains(one))) break;
    around = up;
  }
  return around;
}

/** The send control: on the newer pages it is not there before the box holds a text. */
export function submitOf(box: HTMLElement): HTMLElement | null {
  const found = [...surroundings(box).querySelectorAll<HTMLElement>(SUBMITS)];
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What the send control says that it sends, once it is there. */
export function sendsWhat(box: HTMLElement): 'reply' | 'comment' | null {
  const control = submitOf(box);
  const word = (control?.textContent ?? '').trim() || (control?.getAttribute('aria-label') ?? '');
  if (isReplyWord(word)) return 'reply';
  return COMMENT.test(word) ? 'comment' : null;
}

/** Whom the box speaks to: the person whose mention stands at its head, put there by LinkedIn. */
export function addressedIn(box: Element): string | null {
  const chip = box.querySelector(anyOf(EVERY_LAYOUT.chip));
  if (chip === null) return null;
  const words = chip.textContent ?? '';
  const before = (box.textContent ?? '').split(words, 1)[0] ?? '';
  const name = words.replace(/^@/, '').replace(/\s+/g, ' ').trim();
  return name === '' || before.replace(/[\s\u200b\ufeff]/g, '') !== '' ? null : name;
}

/** Whether a mention names this person; LinkedIn lets it be cut to the first name. */
export function names(mention: string, author: string | null): boolean {
  const whole = (author ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
  const said = mention.toLowerCase();
  return whole !== '' && (whole === said || whole.startsWith(`${said} `));
}
