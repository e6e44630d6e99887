import { isShown } from '../shown.ts';
import { insideComment } from './scope.ts';

/** Facebook's own sentence (networks.md §4.3), in the languages in which it is known. */
const SENTENCE = /we limit how often you can |nous limitons la fréquence à laquelle /i;
/** What people wrote. */
const WRITTEN =
  '[contenteditable], [data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]';

const says = (element: Element): boolean => SENTENCE.test((element.textContent ?? '').replace(/\s+/g, ' '));

/** The innermost elements that hold the sentence. */
function* sayingIt(around: Element): Generator<Element> {
  if (!says(around)) return;
  const inner = [...around.children].filter(says);
  if (inner.length === 0) yield around;
  for (const child of inner) yield* sayingIt(child);
}

/** Whether Facebook says that this person comments too often: in its own words, not in somebody's who cites them. */
export function isLimited(page: ParentNode): boolean {
  const body = page.querySelector('body');
  if (body === null) return false;
  for (const element of sayingIt(body)) {
    const isCited = element.closest(WRITTEN) !== null || (insideComment(element) && element.closest('form') === null);
    if (!isCited && isShown(element)) return true;
  }
  return false;
}
