import type { Page } from 'playwright-core';
import type { Practice } from '../practice/recorder.ts';
import { practiceRoutes } from '../practice/serve.ts';
import { type AccessibleNode, findAll, findOne, pressOn } from './accessibility.ts';
import { type Browser, type BrowserOptions, openBrowser } from './browser.ts';

export const BUILD = '.output/chrome-mv3';

/** The contract's names, as a person finds things by them. */
export const NAMES = {
  fr: {
    suggest: 'Suggérer une réponse',
    dialog: 'Réponses suggérées',
    insert: 'Insérer :',
    search: 'Chercher un modèle',
    demo: 'Essayer avec une marque de démonstration',
    language: 'Langue de Tact',
  },
  en: {
    suggest: 'Suggest a reply',
    dialog: 'Suggested replies',
    insert: 'Insert:',
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
}

async function welcomePage(browser: Browser): Promise<Page> {
  const isWelcome = (page: Page) => page.url().includes('options.html');
  const open = browser.context.pages().find(isWelcome);
  return open ?? (await browser.context.waitForEvent('page', { predicate: isWelcome, timeout: 15_000 }));
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
  return { ...browser, language, names, welcome, chooseDemo };
}

/** Our buttons in a page, by role and accessible name, through the closed shadow roots. */
export const suggestButtons = (page: Page, tact: Tact): Promise<AccessibleNode[]> =>
  findAll(page, { role: 'button', name: (name) => name.startsWith(tact.names.suggest) });

/** Presses the button of one author and waits for the replies; gives them by their names. */
export async function openSuggestions(page: Page, tact: Tact, author: string): Promise<AccessibleNode[]> {
  await pressOn(page, 'button', (name) => name.startsWith(tact.names.suggest) && name.includes(author));
  await findOne(page, { role: 'dialog', name: tact.names.dialog });
  await findOne(page, { role: 'button', name: (name) => name.startsWith(tact.names.insert) });
  return await findAll(page, { role: 'button', name: (name) => name.startsWith(tact.names.insert) });
}

export const textOf = (suggestion: AccessibleNode, tact: Tact): string =>
  suggestion.name.slice(tact.names.insert.length).trim();

/** What the practice page recorded. */
export const recorded = (page: Page): Promise<Practice> => page.evaluate(() => window.__practice);

/** Waits until an editor of the page holds a text, and gives its record. */
export async function editorHolding(page: Page, editor: string, text: string) {
  await page.waitForFunction(
    ([name, wanted]) => window.__practice.editors[name ?? '']?.text.includes(wanted ?? ''),
    [editor, text],
    { timeout: 5000 },
  );
  const record = (await recorded(page)).editors[editor];
  if (record === undefined) throw new Error(`the page has no editor ${editor}`);
  return record;
}
