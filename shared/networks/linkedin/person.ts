import { anyOf, type Note } from '../anchors.ts';
import { isBefore } from '../order.ts';
import { EVERY_LAYOUT } from './every-layout.ts';
import type { Anchors } from './generation.ts';
import { type Profile, profileIn } from './links.ts';
import { eachOwn, findOwn, ownMatching } from './own-elements.ts';
import { BADGE, DEGREE, JOINED_BADGE, NAMED_LABELS, PROFILE_OF } from './words.ts';

export interface Author {
  name: string | null;
  profile: Profile | null;
  link: Element | null;
}

export const NOBODY: Author = { name: null, profile: null, link: null };

/** An element's own text, with the emoji among it; not what stands in other elements inside. */
function ownText(element: Element): string {
  const parts = [...element.childNodes].map((node) => {
    if (node.nodeType === 3) return node.nodeValue ?? '';
    return node.nodeType === 1 && (node as Element).localName === 'img'
      ? ((node as Element).getAttribute('alt') ?? '')
      : '';
  });
  const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
  return hasText ? parts.join('').replace(/\s+/g, ' ').trim() : '';
}

/** The texts in a link, each from the element that holds it, in order. */
function textsIn(link: Element): string[] {
  const texts: string[] = [];
  const visit = (element: Element) => {
    if (element.localName === 'svg') return;
    const text = ownText(element);
    if (text !== '') texts.push(text);
    for (const child of element.children) visit(child);
  };
  visit(link);
  return texts;
}

/** Cut where the degree begins: ` • 3rd+`, ` · 2e`; and where a badge is joined with a comma. */
function withoutDegree(text: string): string {
  const [first = ''] = text.split(/\s*•\s*|\s+·\s+|^·\s*/);
  return first
    .replace(JOINED_BADGE, '')
    .replace(/[\s,]+$/, '')
    .trim();
}

/**
 * The name in a profile link. It is doubled for screen readers ("Ana Premium Profile 3rd+" beside "Ana"), and badges,
 * degree and headline may stand in the same link: a text that another one repeats and goes on from is the name, else
 * the first that is no badge.
 */
export function nameIn(link: Element): string | null {
  const texts = textsIn(link)
    .map(withoutDegree)
    .filter((text) => text !== '' && !BADGE.test(text) && !DEGREE.test(text));
  const names = texts.filter((text) => !PROFILE_OF.test(text));
  const doubled = names.find((text, place) =>
    names.some((other, at) => at !== place && other.startsWith(text) && !/^[\p{L}\d]/u.test(other.slice(text.length))),
  );
  return doubled ?? names[0] ?? null;
}

function profileOf(link: Element): Profile | null {
  return profileIn(link.getAttribute('href') ?? '');
}

/** The item's own profile links that name someone, in order, up to its text: a card may hold thousands of comments. */
function namedLinks(root: Element, text: Element | null): { link: Element; name: string }[] {
  const found: { link: Element; name: string }[] = [];
  for (const link of eachOwn(root, anyOf(EVERY_LAYOUT.profile))) {
    if (text !== null && !isBefore(link, text)) break;
    const name = profileOf(link) !== null && !(text !== null && link.contains(text)) ? nameIn(link) : null;
    if (name !== null) found.push({ link, name });
  }
  return found;
}

/** Without a text to stop at: whoever has both a picture's link and a named one, after the rule under a social header. */
function pictured(root: Element, named: { link: Element; name: string }[]) {
  const [rule] = ownMatching(root, anyOf(EVERY_LAYOUT.rule));
  const slugs = ownMatching(root, anyOf(EVERY_LAYOUT.profile))
    .filter((link) => nameIn(link) === null)
    .map((link) => profileOf(link)?.slug);
  return named.find(
    ({ link }) => (rule === undefined || isBefore(rule, link)) && slugs.includes(profileOf(link)?.slug),
  );
}

function labelledName(root: Element): string | null {
  for (const button of ownMatching(root, 'button[aria-label]')) {
    const label = button.getAttribute('aria-label') ?? '';
    const name = NAMED_LABELS.map((pattern) => pattern.exec(label)?.[1]).find((found) => found !== undefined);
    if (name !== undefined) return withoutDegree(name);
  }
  return null;
}

/**
 * The author: the last named profile link before the text. "X likes this" puts another person's link first, and a
 * mention stands in the text. Without a text, the one with a picture; then the name in the item's own menu.
 */
export function authorOf(root: Element, text: Element | null, anchors: Anchors, note: Note): Author {
  const named = namedLinks(root, text);
  const found = text === null ? pictured(root, named) : named.at(-1);
  if (found !== undefined) {
    note('author', text === null ? 1 : 0);
    return { name: found.name, profile: profileOf(found.link), link: found.link };
  }
  const name = labelledName(root) ?? classedName(root, anchors);
  if (name === null) return NOBODY;
  note('author', 2);
  const link = named.find((one) => one.name === name)?.link ?? null;
  return { name, profile: link === null ? null : profileOf(link), link };
}

function classedName(root: Element, anchors: Anchors): string | null {
  if (anchors.name === null) return null;
  const element = findOwn(root, anchors.name);
  return element === null ? null : withoutDegree(element.textContent ?? '') || null;
}

/** Whom a reply speaks to: the first person who is mentioned in its text. */
export function mentionedIn(text: Element | null): { name: string; slug: string } | null {
  for (const link of text?.querySelectorAll(anyOf(EVERY_LAYOUT.profile)) ?? []) {
    const name = nameIn(link)?.replace(/^@/, '');
    const slug = profileOf(link)?.slug;
    if (name !== undefined && slug !== undefined) return { name, slug };
  }
  return null;
}
