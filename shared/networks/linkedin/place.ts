import type { Place } from '../adapter.ts';
import { anyOf } from '../anchors.ts';
import { isBefore } from '../order.ts';
import { commentControlOf, pressableReply, textElement } from './fields.ts';
import type { Anchors } from './generation.ts';
import { ownMatching } from './own-elements.ts';
import { isComment, ROOTS, wholeOf } from './scope.ts';

/** A control of the bar under the text: where no word is known, the last button that is no box's and no menu's. */
function controlOf(root: Element, anchors: Anchors): Element | null {
  const known = isComment(root) ? pressableReply(root, anchors) : commentControlOf(root, anchors);
  if (known !== null) return known;
  const text = textElement(root, anchors, () => undefined);
  if (text === null) return null;
  const shells = anyOf(anchors.boxShell);
  const buttons = ownMatching(root, 'button').filter(
    (button) => isBefore(text, button) && !text.contains(button) && button.closest(shells) === null,
  );
  return buttons.at(-1) ?? null;
}

/**
 * Where our button goes: at the end of the network's own bar, so that it comes after its controls in the tab order too.
 * The bar is the nearest level with two controls, and never one that holds the text, a box or another item.
 */
export function placeIn(root: Element, anchors: Anchors): Place | null {
  const control = controlOf(root, anchors);
  let bar = control?.parentElement ?? null;
  const whole = wholeOf(root);
  if (control === null || bar === null || !whole.contains(bar)) return null;
  const taken = `${anyOf(anchors.text)}, ${anyOf(anchors.boxShell)}, ${ROOTS}`;
  for (let up = bar.parentElement; up !== null && up !== whole && whole.contains(up); up = up.parentElement) {
    if (bar.querySelectorAll('button').length > 1 || up.querySelector(taken) !== null) break;
    bar = up;
  }
  return { container: bar, before: null };
}
