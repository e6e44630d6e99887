import type { Page } from 'playwright-core';
import type { PageReport } from '../../shared/messages.ts';
import type { EditorRecord, Practice } from '../practice/recorder.ts';
import { practiceRoutes } from '../practice/serve.ts';
import { type AccessibleNode, findAll, findOne, lookFor, pressOn } from './accessibility.ts';
import { type Browser, type BrowserOptions, openBrowser } from './browser.ts';
import { ONCE, PATIENCE, until } from './until.ts';

export const BUILD = '.output/chrome-mv3';

/** The contract's names, as a person finds things by them. */
export const NAMES = {
  fr: {
    suggest: 'Suggérer une réponse',
    dialog: 'Réponses suggérées',
    insert: 'Insérer :',
    inserted: 'La réponse est dans la boîte. Rien n’a été envoyé.',
    search: 'Chercher un modèle',
    demo: 'Essayer avec une marque de démonstration',
    language: 'Langue de Tact',
  },
  en: {
    suggest: 'Suggest a reply',
    dialog: 'Suggested replies',
    insert: 'Insert:',
    inserted: 'The reply is in the box. Nothing was sent.',
    search: 'Search templates',
    demo: 'Try with a demo brand',
    language: 'Language of Tact',
  },
} as const;

export type Tongue = keyof typeof NAMES;

export interface Tact extends Browser {
  language: Tongue;
  names: (typeof NAMES)[Tongue];
  /** The tab that the installation opened. */
  welcome: () => Promise<Page>;
  /** Chooses the demo brand as a person does. */
  chooseDemo: () => Promise<void>;
  /** A network's page in which Tact has begun: its first button stands, so its shortcuts and brands are known too. */
  openNetwork: (url: string) => Promise<Page>;
  /** What Tact sees in a page and said there last, as the popup asks for it; null where it is not. */
  report: (page: Page) => Promise<PageReport | null>;
}

declare const chrome: {
  tabs: {
    query: (all: object) => Promise<{ id?: number; url?: string }[]>;
    sendMessage: (tab: number, message: object) => Promise<PageReport>;
  };
};

const askReport = async (url: string): Promise<PageReport | null> => {
  const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
  if (tab?.id === undefined) return null;
  return await chrome.tabs.sendMessage(tab.id, { tact: 'report', payload: {} }).catch(() => null);
};

/** A tab has no address yet when it is announced: it is looked for until it has. */
async function welcomePage({ context }: Browser): Promise<Page> {
  return await until(
    async () => context.pages().find((page) => page.url().includes('options.html')) ?? null,
    () => `no welcome page; there are: ${context.pages().map((page) => page.url())}`,
    ONCE,
  );
}

/** A browser with the built extension, on the practice site, in one language. */
export async function openTact(language: Tongue = 'fr', options: BrowserOptions = {}): Promise<Tact> {
  const browser = await openBrowser({ extension: BUILD, language, ...options });
  await practiceRoutes(browser.context);
  const names = NAMES[language];
  const welcome = () => welcomePage(browser);
  const chooseDemo = async () => {
    const page = await welcome();
    await page.getByRole('button', { name: names.demo }).click();
    await page.getByRole('button', { name: names.demo }).waitFor({ state: 'detached' });
  };
  const openNetwork = async (url: string) => {
    const page = await browser.open(url);
    await findOne(page, { role: 'button', name: (name) => name.startsWith(names.suggest) });
    return page;
  };
  const report = async (page: Page) => (await browser.worker()).evaluate(askReport, page.url());
  return { ...browser, language, names, welcome, chooseDemo, openNetwork, report };
}

/** Our buttons in a page, by role and accessible name, through the closed shadow roots. */
export const suggestButtons = (page: Page, tact: Tact): Promise<AccessibleNode[]> =>
  findAll(page, { role: 'button', name: (name) => name.startsWith(tact.names.suggest) });

/** Waits until the replies are on the screen and the focus is among them, where digits are heard; gives them by their names. */
export async function repliesShown(page: Page, tact: Tact): Promise<AccessibleNode[]> {
  const replies = (all: AccessibleNode[]) => all.filter(({ name }) => name.startsWith(tact.names.insert));
  const shown = await lookFor(
    page,
    'button',
    (all) => (replies(all).some(({ focused }) => focused) ? replies(all) : null),
    (all) => `no reply has the focus, of ${replies(all).length}`,
  );
  await findOne(page, { role: 'dialog', name: tact.names.dialog });
  return shown;
}

/** Presses the button of one author and waits for the replies. */
export async function openSuggestions(page: Page, tact: Tact, author: string): Promise<AccessibleNode[]> {
  await pressOn(page, 'button', (name) => name.startsWith(tact.names.suggest) && name.includes(author));
  return await repliesShown(page, tact);
}

export const textOf = (suggestion: AccessibleNode | undefined, tact: Tact): string =>
  suggestion === undefined ? 'no reply was offered' : suggestion.name.slice(tact.names.insert.length).trim();

/** Presses the button of one author, then `1`; gives the text that was picked. */
export async function pickFirst(page: Page, tact: Tact, author: string): Promise<string> {
  const [first] = await openSuggestions(page, tact, author);
  await page.keyboard.press('1');
  return textOf(first, tact);
}

/** Waits until Tact says that the reply is in the box: it has read it back by then, and undo belongs to the person again. */
export async function saidInserted(page: Page, tact: Tact): Promise<void> {
  await findOne(page, { role: 'StaticText', name: tact.names.inserted });
}

/** Waits until the same was said of a text that came without a dialog, which is not shown anywhere. */
export async function inserted(page: Page, tact: Tact): Promise<void> {
  let report: PageReport | null = null;
  await until(
    async () => {
      report = await tact.report(page);
      return report?.lastSaid === tact.names.inserted ? true : null;
    },
    () => `what was said last is: ${report?.lastSaid ?? 'nothing'}`,
  );
}

/** What the practice page recorded. */
export const recorded = (page: Page): Promise<Practice> => page.evaluate(() => window.__practice);

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Waits until an editor whose name ends so holds a text, whatever its blanks; gives its record as it was then, with its name. */
export async function editorHolding(
  page: Page,
  ending: string,
  text: string,
): Promise<EditorRecord & { editor: string }> {
  const held = page.waitForFunction(
    ([end = '', wanted = '']) => {
      const [editor, record] =
        Object.entries(window.__practice.editors).find(
          ([name, { text: now }]) => name.endsWith(end) && now.replace(/\s+/g, ' ').includes(wanted),
        ) ?? [];
      return editor === undefined || record === undefined ? null : { ...record, editor };
    },
    [ending, plain(text)],
    { timeout: PATIENCE },
  );
  const handle = await held.catch(async () => {
    const { editors } = await recorded(page);
    throw new Error(`${ending} does not hold “${text}”: ${JSON.stringify(editors)}`);
  });
  const record = await handle.jsonValue();
  if (record === null) throw new Error(`the page has no editor ${ending}`);
  return record;
}

/** Waits until the editor whose name ends so holds exactly this text, ends aside. */
export async function editorIs(page: Page, ending: string, text: string): Promise<void> {
  const now = page.waitForFunction(
    ([end = '', wanted = '']) =>
      Object.entries(window.__practice.editors).some(
        ([name, held]) => name.endsWith(end) && held.text.trim() === wanted,
      ),
    [ending, text.trim()],
    { timeout: PATIENCE },
  );
  await now.catch(async () => {
    const { editors } = await recorded(page);
    throw new Error(`${ending} is not “${text}”: ${JSON.stringify(editors)}`);
  });
}

/** The service worker dies, as it does after half a minute; what comes next wakes another one. */
export async function killWorker(tact: Tact): Promise<void> {
  const session = await tact.context.browser()?.newBrowserCDPSession();
  const targets = await session?.send('Target.getTargets');
  for (const { targetId, type, url } of targets?.targetInfos ?? []) {
    if (type === 'service_worker' && url.startsWith('chrome-extension://')) {
      await session?.send('Target.closeTarget', { targetId });
    }
  }
}
