import { TRUTHS } from '../practice/facebook/truth.ts';
import { findGone, findOne } from '../setup/accessibility.ts';
import { openSuggestions, recorded, suggestButtons, textOf } from '../setup/tact.ts';
import type { Step, Tour } from './tour.ts';

const PAGES = { fr: 'post-winter-fr', en: 'post-shop-en' } as const;
/** In each language someone who answered a comment, and someone who wrote one. */
const AUTHORS = { fr: ['Gérard Petitot', 'Nadia K.'], en: ['Emma Walker', 'Sam Orton'] } as const;

function must(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise);
}

const truthOf = ({ tact }: Tour) => TRUTHS[PAGES[tact.language]];

function address(path: string | undefined, { theme }: Tour): string {
  const url = new URL(path ?? '/', 'https://www.facebook.com');
  url.searchParams.set('theme', theme);
  return url.href;
}

const post: Step = {
  name: 'Facebook: every comment of others has its one button',
  walk: async (tour) => {
    tour.page = await tour.tact.open(address(truthOf(tour)?.path, tour));
    await findOne(tour.page, { role: 'button', name: (name) => name.startsWith(tour.tact.names.suggest) });
    await tour.page.waitForTimeout(500);
    const buttons = await suggestButtons(tour.page, tour.tact);
    const wanted = truthOf(tour)?.buttons.length ?? 0;
    must(buttons.length === wanted, `${buttons.length} buttons for ${wanted} comments`);
    await tour.show(tour.page, 'facebook-post');
    return `${buttons.length} buttons`;
  },
};

/** Puts the first reply for this author into the box that Facebook opened for it, and nowhere else. */
async function replyTo(author: string, tour: Tour, place: string): Promise<string> {
  const { tact, page } = tour;
  const [first] = await openSuggestions(page, tact, author);
  if (first === undefined) throw new Error('no reply was offered');
  const text = textOf(first, tact);
  await page.keyboard.press('1');
  await findOne(page, { role: 'status' });
  const key = Object.values(TRUTHS)
    .flatMap(({ buttons }) => buttons)
    .find((one) => one.author === author)?.key;
  const { editors, sends, enters, keys, errors } = await recorded(page);
  const filled = Object.entries(editors).filter(([, box]) => box.text.trim() !== '');
  must(
    filled.length === 1 && filled[0]?.[0] === `${place}reply-${key}`,
    `in ${filled.map(([name]) => name).join(', ')}`,
  );
  must(filled[0]?.[1].blocks.join(' ') === text, `the box holds: ${filled[0]?.[1].text}`);
  must(filled[0]?.[1].sendEnabled === true, 'the send control is still asleep');
  must(sends.length + enters + keys.length + errors.length === 0, 'something was sent, pressed or broken');
  return text;
}

const reply: Step = {
  name: 'Facebook: a reply goes into that comment’s own box, and back in one step',
  walk: async (tour) => {
    const text = await replyTo(AUTHORS[tour.tact.language][0], tour, '');
    await tour.show(tour.page, 'facebook-inserted');
    await tour.page.keyboard.press('Control+z');
    await tour.page.waitForFunction(() =>
      Object.values(window.__practice.editors).every(({ text: now }) => now.trim() === ''),
    );
    return `“${text.slice(0, 40)}…” inserted and taken back`;
  },
};

const dialog: Step = {
  name: 'Facebook: the same in a post that lies over the feed',
  walk: async (tour) => {
    tour.page = await tour.tact.open(address(`/?lang=${tour.tact.language}`, tour));
    await findOne(tour.page, { role: 'button', name: (name) => name.startsWith(tour.tact.names.suggest) });
    await tour.page.locator('[data-control=open]').first().click();
    await tour.page.waitForTimeout(500);
    const text = await replyTo(AUTHORS[tour.tact.language][1], tour, 'dialog-');
    await findGone(tour.page, { role: 'dialog', name: tour.tact.names.dialog });
    await tour.show(tour.page, 'facebook-dialog');
    return `“${text.slice(0, 40)}…” inserted`;
  },
};

export const FACEBOOK_STEPS: readonly Step[] = [post, reply, dialog];
