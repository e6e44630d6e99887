import { walkText } from '../../page/text-walk.ts';
import { anyOf, type Note } from '../anchors.ts';
import { EVERY_LAYOUT } from './every-layout.ts';
import type { Anchors } from './generation.ts';
import { commentIn, handleIn, postIn } from './links.ts';
import { headOf, inHead, ownOf } from './scope.ts';
import { POST_MENU } from './words.ts';

export interface Person {
  name: string;
  /** Vanity name or number; null when the link does not tell. */
  handle: string | null;
}

/** One line, without the badge (its title is text of an `svg`) and the marks that hold a name together. */
export function nameIn(element: Element): string | null {
  const lines = walkText(element).split('\n');
  const line = lines.map((one) => one.replace(/[\s\u00A0]+/g, ' ').trim()).find((one) => one !== '');
  return line ?? null;
}

function personOf(link: Element): Person | null {
  const name = nameIn(link);
  return name === null ? null : { name, handle: handleIn(link.getAttribute('href') ?? '') };
}

const isTag = (href: string): boolean => href.includes('/hashtag/');

/** Names are compared without pictures and spaces: a label may spell an emoji or leave it out. */
const bare = (name: string): string => name.replace(/\p{Extended_Pictographic}|\p{Cf}|\s|\uFE0F/gu, '').toLowerCase();

/**
 * The first own link with a name that stands before the text: a mention in the text is a link too. The comment's label, in any
 * language, holds the author's name: where it names another of the links, that one wins.
 */
export function authorOfComment(article: Element, block: Element | null, label: string, note: Note): Person | null {
  const own = ownOf(article);
  const isOutside = (link: Element) => block === null || (before(link, block) && !block.contains(link));
  for (const [place, candidate] of EVERY_LAYOUT.person.candidates.entries()) {
    const people = [...article.querySelectorAll(candidate)]
      .filter((link) => own(link) && isOutside(link) && isPersonal(link.getAttribute('href') ?? ''))
      .flatMap((link) => personOf(link) ?? []);
    const first = people[0];
    if (first === undefined) continue;
    note('author', place);
    return people.find(({ name }) => bare(name) !== '' && bare(label).includes(bare(name))) ?? first;
  }
  return null;
}

const before = (link: Element, block: Element): boolean => (link.compareDocumentPosition(block) & 4) !== 0;

/** A link to a person: of a profile, or at least to no comment and no hashtag. */
const isPersonal = (href: string): boolean =>
  handleIn(href) !== null || (commentIn(href) === null && !isTag(href) && postIn(href) === null);

export function authorOfPost(
  mark: Element,
  whole: Element,
  own: (element: Element) => boolean,
  anchors: Anchors,
  note: Note,
): Person | null {
  for (const [place, candidate] of (anchors.author?.candidates ?? []).entries()) {
    const links = headOf(whole).filter((link) => link.matches(candidate) && mark.contains(link) && own(link));
    const person = links.flatMap((link) => personOf(link) ?? [])[0];
    if (person === undefined) continue;
    note('author', place);
    return person;
  }
  const menu = inHead(whole, EVERY_LAYOUT.button).find((button) => own(button) && POST_MENU.test(labelOf(button)));
  const name = menu === undefined ? undefined : POST_MENU.exec(labelOf(menu))?.[1];
  if (name === undefined) return null;
  note('author', anchors.author?.candidates.length ?? 0);
  return { name, handle: null };
}

const labelOf = (element: Element): string => element.getAttribute('aria-label') ?? '';

/** Titles, and comments whose label holds the name: there are thousands of links, and most are somebody else's. */
function linksNear(page: ParentNode, name: string): Element[] {
  const labelled = page.querySelectorAll(`[role="article"][aria-label*=${JSON.stringify(name)}]`);
  const titles = ['h1', 'h2', 'h3', 'h4', 'strong'].flatMap((title) => [...page.querySelectorAll(title)]);
  const around = titles.flatMap((title) => title.closest('a') ?? []);
  return [...[...labelled, ...titles].flatMap((one) => [...one.querySelectorAll('a')]), ...around];
}

/** The person's link in a title or a comment whose text is this name; several people of one name are no answer. */
export function handleNamed(page: ParentNode, name: string): string | null {
  const handles = new Set<string>();
  for (const link of linksNear(page, name)) {
    if (!link.textContent?.includes(name) || !link.matches(anyOf(EVERY_LAYOUT.person)) || nameIn(link) !== name)
      continue;
    const handle = handleIn(link.getAttribute('href') ?? '');
    if (handle !== null) handles.add(handle.toLowerCase());
  }
  return handles.size === 1 ? ([...handles][0] ?? null) : null;
}
