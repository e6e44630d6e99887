import { walkText, withoutEdges } from '../../page/text-walk.ts';
import { anyOf, type Note } from '../anchors.ts';
import { isBareWord } from '../bare-word.ts';
import { isBefore } from '../order.ts';
import { remembered } from '../unchanged.ts';
import { EVERY_LAYOUT } from './every-layout.ts';
import type { Anchors } from './generation.ts';
import { eachOwn, findOwn, ownElements, ownMatching } from './own-elements.ts';
import { wholeOf } from './scope.ts';
import { AD_LINE, AGE, isReplyWord, REPLIES } from './words.ts';

const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;

/** The item's own text; a name may stand in the same kind of block, but in a link. */
export function textElement(root: Element, anchors: Anchors, note: Note): Element | null {
  const isNoName = (element: Element) => element.closest(anyOf(EVERY_LAYOUT.profile)) === null;
  return findOwn(root, anchors.text, (place) => note('text', place), isNoName);
}

/** LinkedIn's "…more" may stand inside the text, and is not always a button. */
export function textOf(element: Element, anchors: Anchors): string {
  const expander = element.querySelector(anyOf(anchors.expander));
  if (expander === null) return withoutEdges(walkText(element));
  const copy = element.cloneNode(true) as Element;
  for (const control of copy.querySelectorAll(anyOf(anchors.expander))) control.remove();
  return withoutEdges(walkText(copy));
}

export function isClamped(root: Element, anchors: Anchors): boolean {
  return findOwn(root, anchors.expander) !== null;
}

const tidy = (text: string): string => text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
const plain = (element: Element): string => tidy(element.textContent ?? '');

/** The item's own texts, each with the element that holds it, in order. */
export function* linesOf(root: Element): Generator<{ element: Element; line: string }> {
  for (const element of ownElements(root)) {
    const texts = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue ?? '');
    const line = tidy(texts.join(' '));
    if (line !== '' && element.closest('svg') === null) yield { element, line };
  }
}

/** An age as milliseconds, by its first letters; months and years as calendars have them on average. */
function milliseconds(count: number, unit: string): number {
  const day = 86_400_000;
  const units: [RegExp, number][] = [
    [/^(?:mo|mois)/i, 30.44 * day],
    [/^min|^m$/i, 60_000],
    [/^(?:sem|w)/i, 7 * day],
    [/^s/i, 1000],
    [/^h/i, 3_600_000],
    [/^(?:d|j)/i, day],
    [/^(?:y|a)/i, 365.25 * day],
  ];
  return count * (units.find(([pattern]) => pattern.test(unit))?.[1] ?? 0);
}

/** The instant that "3 j • Modifié" speaks of, where nothing better is known; it stands in the header. */
export function roughTime(root: Element, text: Element | null, now: string): string | null {
  for (const { element, line } of linesOf(root)) {
    if (text !== null && (text.contains(element) || !isBefore(element, text))) return null;
    const age = AGE.exec(line.replace(/^[•·\s]+/, ''));
    const at = Date.parse(now);
    if (age?.[1] === undefined || age[2] === undefined || Number.isNaN(at)) continue;
    return new Date(at - milliseconds(Number(age[1]), age[2])).toISOString();
  }
  return null;
}

export function statedTime(root: Element, anchors: Anchors): string | null {
  if (anchors.time === null) return null;
  const element = findOwn(root, anchors.time);
  const at = Date.parse(element?.getAttribute('datetime') ?? '');
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** An ad by its marks; by its words only in the header, at the start of a line: a text may say "promoted" too. */
export function isAd(root: Element, text: Element | null, anchors: Anchors): boolean {
  if (wholeOf(root).matches(anyOf(EVERY_LAYOUT.ad)) || findOwn(root, EVERY_LAYOUT.ad) !== null) return true;
  if (root.closest('[data-sponsored-tracking-url]') !== null) return true;
  for (const line of eachOwn(root, `${anyOf(anchors.adLine)}, p, span`)) {
    if (text !== null && !isBefore(line, text)) return false;
    const isHeader = line.childElementCount <= 3 && !(text !== null && line.contains(text));
    if (isHeader && AD_LINE.test(plain(line))) return true;
  }
  return false;
}

const wordOf = (control: Element): string => control.getAttribute('aria-label') ?? plain(control);

/** The reaction's label tells its state, or its picture what it is. */
const isReaction = (control: Element): boolean =>
  control.querySelector('svg[id^="thumbs-up"], svg[id*="consumption"]') !== null ||
  (control.hasAttribute('aria-label') && !isBareWord(control));

/**
 * In a language that nobody knows here: after the text a bar of the reaction and one bare word, and that is all of its words.
 * Anything more may do what nobody asked for.
 */
function unnamedReply(root: Element, anchors: Anchors): Element | null {
  const text = textElement(root, anchors, () => undefined);
  if (text === null) return null;
  const below = ownMatching(root, anchors.reply.candidates.at(-1) ?? 'button').filter(
    (one) => isBefore(text, one) && !text.contains(one) && one.closest(anyOf(anchors.boxShell)) === null,
  );
  const place = below.findIndex(isReaction);
  const [reply, ...others] = below.slice(place + 1).filter(isBareWord);
  if (place < 0 || reply === undefined || others.length > 0) return null;
  const bar = below[place]?.parentElement ?? null;
  return bar?.contains(reply) === true || bar?.parentElement?.contains(reply) === true ? reply : null;
}

/** The Reply control of a comment. By its word where nothing else tells, because the one beside it reacts. */
export const replyOf = remembered((root: Element, anchors: Anchors): Element | null => {
  const named = anchors.reply.candidates.slice(0, -1);
  const isReply = (control: Element) => isReplyWord(wordOf(control).trim()) || isReplyWord(plain(control));
  for (const candidate of named) {
    const found = ownElements(root).find((element) => element.matches(candidate));
    if (found !== undefined) return found;
  }
  const last = anchors.reply.candidates.at(-1) ?? 'button';
  return ownMatching(root, last).find(isReply) ?? null;
});

/** The same for pressing, in any language: what an unknown one states of replies nobody can tell. */
export const pressableReply = (root: Element, anchors: Anchors): Element | null =>
  replyOf(root, anchors) ?? unnamedReply(root, anchors);

export function commentControlOf(root: Element, anchors: Anchors): Element | null {
  return findOwn(root, anchors.commentControl);
}

export const exact = (digits: string): number => Number(digits.replace(/\D/g, ''));

/** How many replies a comment states: the number after its Reply control; none is there when there are none. */
export function statedReplies(root: Element, anchors: Anchors): number | null {
  const control = replyOf(root, anchors);
  if (control === null) return null;
  for (const { element, line } of linesOf(root)) {
    const isBeside = isBefore(control, element) && !control.contains(element);
    if (!isBeside || element.closest(anyOf(anchors.boxShell)) !== null) continue;
    const words = REPLIES.exec(line);
    if (words?.[1] !== undefined) return exact(words[1]);
    const number = /^\D{0,12}(\d{1,4})\D{0,20}$/.exec(line);
    if (number?.[1] !== undefined) return /impression|vues?\b|views?\b/i.test(line) ? 0 : exact(number[1]);
  }
  return 0;
}
