import type { ReadContext } from '../adapter.ts';
import { anyOf, findAnchor } from '../anchors.ts';
import { remembered } from '../unchanged.ts';
import { EVERY_LAYOUT } from './every-layout.ts';
import { type Profile, profileIn } from './links.ts';
import { type Author, nameIn } from './person.ts';
import { YOU } from './words.ts';

/** The brand's accounts: slugs in lower case, with what stood before them in a link where that was given. */
export type Own = readonly { kind: string | null; slug: string }[];

function toOwn(id: string): { kind: string | null; slug: string } {
  const profile = profileIn(/^(?:in|company|school|showcase)\//.test(id) ? `/${id}` : id);
  return profile === null
    ? { kind: null, slug: id.replace(/^[@/]+|\/+$/g, '').toLowerCase() }
    : { kind: profile.kind, slug: profile.slug.toLowerCase() };
}

/** The brand's accounts; without any, the one that the page acts as. */
export function ownAccounts(page: ParentNode, context: ReadContext): Own {
  const given = context.accounts.filter((account) => account.network === 'linkedin').map((account) => account.id);
  const acting = given.length > 0 ? null : actingSlug(page);
  return (acting === null ? given : [acting]).map(toOwn);
}

/** By the link, never by the name alone. */
export function isOurs({ profile }: Author, own: Own): boolean {
  if (profile === null) return false;
  const slug = profile.slug.toLowerCase();
  return own.some((one) => one.slug === slug && (one.kind === null || one.kind === profile.kind));
}

/** There are thousands of links: inside of few it is worth a look. */
const MAY_BE_YOU = /you|vous|tú|usted|sie|tu/i;

/** Whose link the page marks with "• You", in a comment of the person who is signed in. */
function markedYou(page: ParentNode): Profile | null {
  for (const link of page.querySelectorAll(anyOf(EVERY_LAYOUT.profile))) {
    const inside = MAY_BE_YOU.test(link.textContent ?? '') ? link.querySelectorAll('*') : [];
    const marks = [...inside, link.nextElementSibling];
    if (marks.some((mark) => mark !== null && mark.childElementCount === 0 && YOU.test(mark.textContent?.trim() ?? '')))
      return profileIn(link.getAttribute('href') ?? '');
  }
  return null;
}

/** The control that says who writes has a name (its picture's), no link: the link is that of an item by that name. */
function chosenActor(page: ParentNode, control: Element): string | null {
  const link = control.querySelector(anyOf(EVERY_LAYOUT.profile));
  if (link !== null) return profileIn(link.getAttribute('href') ?? '')?.slug ?? null;
  const name = control.querySelector('img[alt]')?.getAttribute('alt')?.trim() || control.textContent?.trim() || null;
  if (name === null) return null;
  const named = [...page.querySelectorAll(anyOf(EVERY_LAYOUT.profile))].filter(
    (one) => one.textContent?.includes(name) === true && nameIn(one) === name,
  );
  const slugs = new Set(named.flatMap((one) => profileIn(one.getAttribute('href') ?? '')?.slug ?? []));
  return slugs.size === 1 ? ([...slugs][0] ?? name) : name;
}

/** Whom the page acts as: the chosen actor where one may be chosen (by slug, else by name), else the member's own slug. */
export const actingSlug = remembered((page: ParentNode): string | null => {
  const control = page.querySelector(anyOf(EVERY_LAYOUT.actor));
  if (control !== null) return chosenActor(page, control);
  const me = findAnchor(page, EVERY_LAYOUT.me, (link) => profileIn(link.getAttribute('href') ?? '')?.kind === 'in');
  const mine = me === null ? markedYou(page) : profileIn(me.getAttribute('href') ?? '');
  return mine?.slug ?? null;
});
