import type { ReadContext } from '../adapter.ts';
import { remembered } from '../unchanged.ts';
import { handleIn } from './links.ts';
import { handleNamed, type Person } from './person.ts';
import { writable } from './scope.ts';
import { COMMENT_AS } from './words.ts';

/** What a box says of itself, for people who don't see it. */
export const labelsOf = (box: Element): string[] =>
  ['aria-label', 'aria-placeholder'].flatMap((name) => box.getAttribute(name) ?? []);

/** The name that the page acts as: "Commenter en tant que Cycles Garance". */
function actingName(page: ParentNode): string | null {
  for (const box of writable(page)) {
    for (const label of labelsOf(box)) {
      const name = COMMENT_AS.exec(label)?.[1];
      if (name !== undefined) return name;
    }
  }
  return null;
}

/** The account that the page acts as: its handle where one person of that name is linked on the page, else the name as shown. */
export const actingAccount = remembered((page: ParentNode): string | null => {
  const name = actingName(page);
  if (name === null) return null;
  const known = HANDLES.get(page)?.get(name);
  const handle = known ?? handleNamed(page, name);
  if (handle !== null) HANDLES.set(page, (HANDLES.get(page) ?? new Map()).set(name, handle));
  return handle ?? name;
});

/** Page -> name -> handle: found once, for all links of a page are searched; who bears the name later is someone else. */
const HANDLES = new WeakMap<ParentNode, Map<string, string>>();

/** Facebook takes no notice of dots and capitals in vanity names. */
const plain = (handle: string): string => handle.replace(/^@/, '').replace(/\./g, '').toLowerCase();

/** The brand's vanity names and numbers; without any, the account that the page acts as. */
export function ownAccounts(page: ParentNode | null, context: ReadContext): Set<string> {
  const given = context.accounts.filter(({ network }) => network === 'facebook').map(({ id }) => id);
  const acting = given.length > 0 || page === null ? null : actingAccount(page);
  const ids = acting === null ? given : [acting];
  return new Set(ids.map((id) => plain((/^https?:|^\//.test(id) ? handleIn(id) : null) ?? id)));
}

/** By the link, never by the name alone. */
export const isOurs = (person: Person | null, own: Set<string>): boolean =>
  person?.handle != null && own.has(plain(person.handle));
