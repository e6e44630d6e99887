import { findGone, findOne } from '../setup/accessibility.ts';
import { editorHolding, openSuggestions, recorded, suggestButtons, textOf } from '../setup/tact.ts';
import { FACEBOOK_STEPS } from './facebook-steps.ts';
import { LINKEDIN_STEPS } from './linkedin-steps.ts';
import type { Step, Tour } from './tour.ts';

const AUTHORS = { fr: 'Léa Marchand', en: 'Dan Whitlock' } as const;

function must(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise);
}

async function untouched(tour: Tour): Promise<void> {
  const { sends, enters, keys, errors } = await recorded(tour.page);
  must(sends.length === 0, `${sends.length} sends`);
  must(enters === 0, `${enters} Enters`);
  must(keys.length === 0, `the page saw keys of ours: ${keys.map(({ key }) => key).join(' ')}`);
  must(errors.length === 0, `errors in the page: ${errors.join(' | ')}`);
}

const welcome: Step = {
  name: 'The welcome page says where text goes, and the demo brand is one click',
  walk: async (tour) => {
    // Whether anything is set up is known once the tables have answered.
    await tour.page.getByRole('button', { name: tour.tact.names.demo }).waitFor();
    await tour.show(tour.page, 'welcome');
    await tour.tact.chooseDemo();
    await tour.show(tour.page, 'demo-brand');
    return 'Cycles Garance is chosen';
  },
};

const home: Step = {
  name: 'Every post of others has its button',
  walk: async (tour) => {
    const { tact, theme } = tour;
    tour.page = await tact.open(`https://x.com/home?lang=${tact.language}&theme=${theme}`);
    await findOne(tour.page, { role: 'button', name: (name) => name.startsWith(tact.names.suggest) });
    const buttons = await suggestButtons(tour.page, tact);
    const names = new Set(buttons.map(({ name }) => name));
    must(buttons.length >= 10, `only ${buttons.length} buttons`);
    must(![...names].some((name) => name.includes('Cycles Garance')), 'the brand’s own post has a button');
    await tour.show(tour.page, 'home');
    return `${buttons.length} buttons`;
  },
};

const reply: Step = {
  name: 'One click and a digit put a reply into X’s own box; nothing is sent',
  walk: async (tour) => {
    const { tact, page } = tour;
    const rows = await openSuggestions(page, tact, AUTHORS[tact.language]);
    await tour.show(page, 'suggestions');
    const [first] = rows;
    if (first === undefined) throw new Error('no reply was offered');
    const text = textOf(first, tact);
    await page.keyboard.press('1');
    const box = await editorHolding(page, 'modal', text.slice(0, 30));
    must(box.blocks.join(' ') === text, `the box holds: ${box.text}`);
    must(box.sendEnabled, 'X’s own Reply button is still disabled');
    await untouched(tour);
    await findOne(page, { role: 'status' });
    await tour.show(page, 'inserted');
    return `${rows.length} replies offered, “${text.slice(0, 40)}…” inserted`;
  },
};

const undo: Step = {
  name: 'One Ctrl+Z takes it back whole',
  walk: async ({ page }) => {
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => window.__practice.editors.modal?.text === '', undefined, { timeout: 3000 });
    await page.keyboard.press('Escape');
    return 'the box is empty again';
  },
};

const search: Step = {
  name: '`/` searches all templates; Escape gives the focus back',
  walk: async (tour) => {
    const { tact } = tour;
    tour.page = await tact.open(`https://x.com/home?lang=${tact.language}&theme=${tour.theme}`);
    await openSuggestions(tour.page, tact, AUTHORS[tact.language]);
    await tour.page.keyboard.press('/');
    await tour.page.keyboard.type(tact.language === 'fr' ? 'prix' : 'price');
    await tour.page.waitForTimeout(300);
    await findOne(tour.page, { role: 'button', name: (name) => name.startsWith(tact.names.insert) });
    await tour.show(tour.page, 'search');
    await tour.page.keyboard.press('Escape');
    await findGone(tour.page, { role: 'dialog', name: tact.names.dialog });
    await untouched(tour);
    return 'found, closed, nothing typed into the page';
  },
};

const popup: Step = {
  name: 'The popup says what Tact sees',
  walk: async (tour) => {
    const own = await tour.tact.openOwn('popup.html');
    await own.setViewportSize({ width: 360, height: 720 });
    const region = tour.tact.language === 'fr' ? 'Cette page' : 'This page';
    const seen = own.getByRole('region', { name: region });
    await seen.getByText(tour.tact.language === 'fr' ? /Reconnue/ : /Recognised/).waitFor({ timeout: 8000 });
    await tour.show(own, 'popup');
    await own.close();
    return 'recognised';
  },
};

const sidePanel: Step = {
  name: 'The side panel gives the same replies to copy',
  walk: async (tour) => {
    const own = await tour.tact.openOwn('sidepanel.html');
    await own.setViewportSize({ width: 400, height: 860 });
    const author = AUTHORS[tour.tact.language];
    await own.getByText(author).first().click();
    const copy = tour.tact.language === 'fr' ? /^Copier/ : /^Copy/;
    await own.getByRole('button', { name: copy }).first().waitFor({ timeout: 8000 });
    await tour.show(own, 'side-panel');
    await own.close();
    return 'replies ready to copy';
  },
};

export const STEPS: readonly Step[] = [
  welcome,
  home,
  reply,
  undo,
  search,
  popup,
  sidePanel,
  ...LINKEDIN_STEPS,
  ...FACEBOOK_STEPS,
];
