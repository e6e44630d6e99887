import { TALKS } from '../practice/linkedin/scenes/scenes.ts';
import { findOne } from '../setup/accessibility.ts';
import { openSuggestions, recorded, suggestButtons, textOf } from '../setup/tact.ts';
import type { Step, Tour } from './tour.ts';

const SITE = 'https://www.linkedin.com';
/** People with one comment on the page each. */
const AUTHORS = { fr: 'Ophélie Girard', en: 'Emma Walker' } as const;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function must(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise);
}

const feed: Step = {
  name: 'LinkedIn: every post and comment of others in the feed has its button, an ad has none',
  walk: async (tour) => {
    const { tact, theme } = tour;
    tour.page = await tact.open(`${SITE}/feed/?lang=${tact.language}&theme=${theme}`);
    await findOne(tour.page, { role: 'button', name: (name) => name.startsWith(tact.names.suggest) });
    await tour.page.waitForTimeout(500);
    const names = (await suggestButtons(tour.page, tact)).map(({ name }) => name);
    must(names.length >= 8, `only ${names.length} buttons`);
    must(
      !names.some((name) => /Banque Exemple|Cycles Garance/.test(name)),
      'an ad or the brand’s own post has a button',
    );
    await tour.show(tour.page, 'linkedin-feed');
    return `${names.length} buttons`;
  },
};

/** Puts the first reply into the box of one comment, and takes it back. */
async function replyOn(tour: Tour, stack: string): Promise<string> {
  const { tact, theme } = tour;
  const author = AUTHORS[tact.language];
  const comment = TALKS.winter.comments.find(({ by }) => by.name === author);
  const query = `lang=${tact.language}&theme=${theme}&stack=${stack}`;
  tour.page = await tact.open(`${SITE}/feed/update/urn:li:activity:${TALKS.winter.id}/?${query}`);
  const { page } = tour;
  const [first] = await openSuggestions(page, tact, author);
  if (first === undefined) throw new Error('no reply was offered');
  const text = plain(textOf(first, tact));
  await page.keyboard.press('1');
  const name = `reply-${comment?.id}`;
  const holds = (wanted: string) =>
    page.waitForFunction(
      ([editor = '', words = '']) => window.__practice.editors[editor]?.text.replace(/\s+/g, ' ').trim() === words,
      [name, wanted] as const,
      { timeout: 8000 },
    );
  await holds(`${author} ${text}`);
  const { sends, enters, keys, errors, editors } = await recorded(page);
  must(editors[name]?.sendEnabled === true, 'LinkedIn’s own Reply button is not there');
  must(sends.length + enters + keys.length + errors.length === 0, JSON.stringify({ sends, enters, keys, errors }));
  await tour.show(page, `linkedin-${stack}-inserted`);
  await page.keyboard.press('Control+z');
  await holds(author);
  return `“${text.slice(0, 40)}…” after the mention, and back in one step`;
}

export const LINKEDIN_STEPS: readonly Step[] = [
  feed,
  {
    name: 'LinkedIn, the newer page: a reply in that comment’s own box (TipTap), nothing sent',
    walk: (tour) => replyOn(tour, 'sdui-a'),
  },
  {
    name: 'LinkedIn, the older page: the same in its Quill',
    walk: (tour) => replyOn(tour, 'ember'),
  },
];
