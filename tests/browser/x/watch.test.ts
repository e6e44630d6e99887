import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AlertRow } from '../../../shared/alerts/alert.ts';
import type { SightingRow } from '../../../shared/sightings/sighting.ts';
import type { TaskRow } from '../../../shared/tasks/task.ts';
import type { Post } from '../../practice/x/post.ts';
import { CONVERSATIONS } from '../../practice/x/scenes/conversations.ts';
import { FRENCH } from '../../practice/x/scenes/french.ts';
import { pathOfPost } from '../../practice/x/scenes/scenes.ts';
import { readRows } from '../../setup/read-rows.ts';
import { editorHolding, killWorker, openSuggestions, openTact, type Tact, textOf } from '../../setup/tact.ts';

/** The parts of the extension's API that stand in for the desktop, which a test can neither look at nor click on. */
declare const chrome: {
  notifications: {
    getAll: () => Promise<Record<string, boolean>>;
    onClicked: { dispatch: (id: string) => void };
  };
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  action: { getBadgeText: (details: object) => Promise<string> };
};

const { accident } = CONVERSATIONS;
/** Someone asks the brand, in a post of their own. */
const ASKED = FRENCH.find(({ text }) => text?.startsWith('Vous livrez les vélos')) as Post;
const AUTHOR = ASKED.by?.name ?? '';
const MENTION = `cycles-garance/x/${ASKED.id}`;

let tact: Tact;

beforeAll(async () => {
  tact = await openTact('fr');
  await tact.chooseDemo();
});
afterAll(() => tact.close());

/** The test's browser takes every tab for one with the focus; to the extension's script this one has none. */
async function putBehind(page: Page): Promise<void> {
  const session = await tact.context.newCDPSession(page);
  const ours: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (origin.startsWith('chrome-extension://')) ours.push(id);
  });
  await session.send('Runtime.enable');
  await expect.poll(() => ours.length).toBeGreaterThan(0);
  for (const contextId of ours) {
    await session.send('Runtime.evaluate', { contextId, expression: 'document.hasFocus = () => false' });
  }
}

/** The network moves on to another place without loading a page. */
const moveTo = async (page: Page, path: string): Promise<void> =>
  await page.evaluate((next) => {
    history.pushState({}, '', next);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

const alertOfMention = async (page: Page): Promise<AlertRow | undefined> =>
  (await readRows<AlertRow>(page, 'alerts')).find(({ id }) => id === `mention:${MENTION}`);
/** Asks a living worker: a page of ours wakes one, as a click on a notification or an alarm would. */
async function inWorker<Result, Given>(
  popup: Page,
  ask: (given: Given) => Result,
  given: Given,
): Promise<Awaited<Result>> {
  await popup.evaluate(() => chrome.runtime.sendMessage({ tact: 'watch-changed', payload: {} }));
  return (await (await tact.worker()).evaluate(ask as never, given)) as Awaited<Result>;
}

const shown = async (popup: Page): Promise<string[]> =>
  Object.keys(await inWorker(popup, () => chrome.notifications.getAll(), null));
const badge = async (popup: Page): Promise<string> => await inWorker(popup, () => chrome.action.getBadgeText({}), null);

const kill = async (): Promise<void> => await killWorker(tact);

/** Says yes to notifications, at any hour of any day, so that the test may run whenever it likes. */
async function sayYes(popup: Page): Promise<void> {
  const question = popup.getByRole('region', { name: 'Vous prévenir quand quelque chose arrive\u202f?' });
  await question.getByRole('radio', { name: 'À mes heures' }).check();
  for (const box of await question.getByRole('checkbox').all()) await box.setChecked(true);
  await question.getByRole('checkbox', { name: /fériés/ }).setChecked(false);
  await question.getByLabel('de', { exact: true }).fill('00:00');
  await question.getByLabel('à', { exact: true }).fill('00:00');
  await question.getByRole('button', { name: 'Oui, me prévenir' }).click();
  await popup.getByText('C’est noté', { exact: false }).waitFor();
}

test('a mention rings, leads to its place, becomes a task and is done by the reply; the worker dies at each step', async () => {
  // Before the person has said yes nothing rings, not even danger: it is listed, and the popup asks.
  const popup = await tact.openOwn('popup.html');
  const page = await tact.open(`https://x.com${pathOfPost(accident.focused)}?lang=fr&fresh=1`);
  await putBehind(page);
  await expect.poll(async () => (await readRows<SightingRow>(popup, 'sightings')).length).toBeGreaterThanOrEqual(1);
  expect((await readRows<AlertRow>(popup, 'alerts')).filter(({ decision }) => decision !== 'silent')).toEqual([]);
  await popup.reload();
  await sayYes(popup);
  await kill();

  await moveTo(page, pathOfPost(ASKED));
  await expect.poll(() => shown(popup)).toContain(`mention:${MENTION}`);
  await kill();

  // The click on the notification: the tab that shows the place comes to the front, no new one is opened.
  const before = tact.context.pages().length;
  await popup.reload();
  await inWorker(popup, (id) => chrome.notifications.onClicked.dispatch(id), `mention:${MENTION}`);
  await expect.poll(async () => (await alertOfMention(popup))?.seenAt ?? null).not.toBeNull();
  expect(tact.context.pages()).toHaveLength(before);
  await kill();

  await popup.reload();
  const list = popup.getByRole('region', { name: 'À faire' });
  await list.getByRole('button', { name: `Tâche, ${AUTHOR}` }).click();
  await expect
    .poll(async () => await readRows<TaskRow>(popup, 'tasks'))
    .toMatchObject([{ sighting: MENTION, open: 1 }]);
  const waiting = Number(await badge(popup));
  await kill();

  await page.bringToFront();
  const [first] = await openSuggestions(page, tact, AUTHOR);
  await kill();
  await page.keyboard.press('1');
  await editorHolding(page, 'inline', textOf(first, tact));
  // The person sends it.
  await page.locator('[data-control="tweetButtonInline"]').click();
  await expect
    .poll(async () => await readRows<TaskRow>(popup, 'tasks'))
    .toMatchObject([{ sighting: MENTION, doneBy: 'reply' }]);
  await expect.poll(() => badge(popup)).toBe(String(waiting - 1));
  const [mention] = (await readRows<SightingRow>(popup, 'sightings')).filter(({ id }) => id === MENTION);
  expect(mention?.answer?.timing).toBe('exact');
  expect((await readRows<AlertRow>(popup, 'alerts')).filter(({ id }) => id === `mention:${MENTION}`)).toHaveLength(1);
  expect(tact.errors).toEqual([]);
}, 120_000);
