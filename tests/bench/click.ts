import type { CDPSession, Page } from 'playwright-core';
import { cdp, findOne, middleOf } from '../setup/accessibility.ts';
import { openTact, type Tact } from '../setup/tact.ts';
import { percentile, type Row } from './row.ts';

const AUTHORS = ['Léa Marchand', 'Karim B.', 'Nadia K.', 'Thomas R.'];
const ROUNDS = 12;

/**
 * Runs inside our own isolated world, which shares its globals with the panel: the moment of the
 * click by the browser's own time stamp, and the first frame in which a row stands in the panel.
 */
const WATCH = `(() => {
  const attach = Element.prototype.attachShadow;
  globalThis.__cards = [];
  let clicked = 0;
  window.addEventListener('click', (event) => { clicked = event.timeStamp; }, true);
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    const seen = new MutationObserver(() => {
      if (root.querySelector('[data-choice]') === null) return;
      seen.disconnect();
      requestAnimationFrame(() => globalThis.__cards.push(performance.now() - clicked));
    });
    seen.observe(root, { childList: true, subtree: true });
    return root;
  };
})()`;

/** The page's context of our content script, as the debugger numbers it. */
async function ownWorld(session: CDPSession, tact: Tact): Promise<number> {
  return await new Promise((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${tact.extensionId}`) resolve(context.id);
    });
    void session.send('Runtime.enable');
  });
}

async function clickOnce(page: Page, session: CDPSession, world: number, author: string): Promise<number> {
  const read = async () => {
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'globalThis.__cards',
      contextId: world,
      returnByValue: true,
    });
    return result.value as number[];
  };
  const before = (await read()).length;
  const node = await findOne(page, { role: 'button', name: (name) => name.endsWith(author) || name.includes(author) });
  const { x, y } = await middleOf(page, node);
  await page.mouse.move(x, y);
  await page.waitForTimeout(60);
  await page.mouse.click(x, y);
  for (let waited = 0; waited < 100; waited += 1) {
    const all = await read();
    if (all.length > before) {
      await page.keyboard.press('Escape');
      return all.at(-1) ?? Number.NaN;
    }
    await page.waitForTimeout(20);
  }
  throw new Error(`no cards for ${author}`);
}

/** A set-up with 500 templates of its own, under the brand that the practice site acts as. */
function fiveHundred(): string {
  const templates = Array.from({ length: 500 }, (_, place) => ({
    id: `own-${place}.fr`,
    language: 'fr',
    title: `Modèle ${place}`,
    text: `Bonjour ! Réponse numéro ${place} sur le sujet ${place % 40}.`,
    seeds: [`question sur le sujet ${place % 40}, cas ${place}`, `le point ${place} m’intéresse`],
  }));
  const accounts = [{ network: 'x', id: 'cyclesgarance' }];
  const brand = { id: 'bench', name: 'Banc', accounts, address: 'vous', languages: ['fr'], zone: 'Europe/Paris' };
  return JSON.stringify({ schema: 1, brands: [brand], templates, facts: [] });
}

async function importSetUp(tact: Tact): Promise<void> {
  const page = await tact.welcome();
  await page
    .getByLabel('Importer')
    .first()
    .setInputFiles({
      name: 'banc.json',
      mimeType: 'application/json',
      buffer: Buffer.from(fiveHundred()),
    });
  await page
    .getByText(/500 modèles/)
    .first()
    .waitFor();
}

/** From a person's click to the first frame with rows: first on a page, then from the second on, 500 templates. */
export async function benchClick(): Promise<Row[]> {
  const tact = await openTact('fr');
  try {
    await importSetUp(tact);
    const first: number[] = [];
    const later: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await tact.open('https://x.com/home?lang=fr');
      const session = await cdp(page);
      const world = await ownWorld(session, tact);
      await session.send('Runtime.evaluate', { expression: WATCH, contextId: world });
      for (const [place, author] of AUTHORS.entries()) {
        (place === 0 ? first : later).push(await clickOnce(page, session, world, author));
      }
      await page.close();
    }
    const note = (all: number[]) => `${all.length} clicks, median ${percentile(all, 0.5).toFixed(0)} ms`;
    return [
      {
        name: 'click to cards, first on a page, p95',
        value: percentile(first, 0.95),
        unit: 'ms',
        most: 150,
        note: note(first),
      },
      { name: 'click to cards, later, p95', value: percentile(later, 0.95), unit: 'ms', most: 50, note: note(later) },
    ];
  } finally {
    await tact.close();
  }
}
