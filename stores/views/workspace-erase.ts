import { authorsLike, type KnownAuthor } from '../tables/authors.ts';
import { eraseAuthor } from '../tables/erase-author.ts';
import { ring } from './ring.ts';
import { deed, patch, set, speak } from './workspace-view.ts';

const SHOWN = 20;

/** Looks for people by their public name. */
export async function findAuthors(text: string): Promise<void> {
  await deed(async () => patch({ authors: await authorsLike(text, SHOWN) }));
}

/** Erases what is kept of one person, for good. */
export async function erasePerson({ brand, author }: KnownAuthor): Promise<void> {
  await deed(async () => {
    const { sightings } = await eraseAuthor(brand, author);
    patch({ authors: null });
    speak('person.erased', { author, count: sightings });
    await ring();
  });
}

/** How long sightings stay, in calendar months; what is older goes in the next nightly clean-up. */
export async function setRetention(months: number): Promise<void> {
  await set((settings) => ({ ...settings, retentionMonths: months }));
  speak('data.retentionSaid', { months });
}
