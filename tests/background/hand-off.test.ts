import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Question } from '../../shared/messages.ts';
import { brand, sighting, task } from '../components/desk-rows.ts';
import { newWorld } from './watch-world.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('./watch-world.ts');
  const runtime = { ...fakeBrowser.runtime, getManifest: () => ({ version: '1' }) };
  return { browser: { ...fakeBrowser, runtime } };
});
vi.stubGlobal('fetch', async (url: string) => new Response(await readFile(`assets/public${new URL(url).pathname}`)));

const { answerEnvelope } = await import('../../entrypoints/background/door.ts');
const { handOffAnswers } = await import('../../entrypoints/background/answers/hand-off.ts');
const { pickAnswers } = await import('../../entrypoints/background/answers/picks.ts');
const { suggestFor } = await import('../../entrypoints/background/suggesting.ts');
const { database, forgetDatabase } = await import('../../stores/tables/database.ts');

type Answers = Parameters<typeof answerEnvelope>[0];
type Sender = Parameters<typeof answerEnvelope>[3];

const answers = { ...handOffAnswers, ...pickAnswers } as Answers;
const page = { id: 'tact', url: 'https://x.com/home', tab: { id: 7 }, frameId: 0 } as Sender;
const popup = { id: 'tact', url: 'chrome-extension://tact/popup.html' } as Sender;

const question: Question = {
  ...{ network: 'x', key: '101', post: '100', author: 'Karim B.', language: 'fr', acting: 'cyclesgarance' },
  text: 'Toujours pas reçu ma commande, où est mon colis ?',
};
const asked = { id: 'h1', question, link: 'https://x.com/karimb/status/1010101' };
const send = (tact: string, payload: unknown, sender = page) =>
  answerEnvelope(answers, ['x.com'], { tact, payload }, sender);

beforeEach(async () => {
  newWorld();
  await database().brands.put(brand({ signature: '— Léa' }));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await database().delete();
  forgetDatabase();
});

describe('handing to customer service', () => {
  test('gives the packet in the brand’s language, a mail with it, and one task that chases on the next business morning', async () => {
    const handed = await send('hand-off', asked);
    expect(handed).toMatchObject({ task: 'h1', form: null });
    const { text, mail } = handed as { text: string; mail: string };
    expect(text).toContain('Où est mon colis ?'.slice(3));
    expect(text).toContain(asked.link);
    expect(text).toContain('le numéro de commande');
    expect(mail).toMatch(/^mailto:sav@garance\.example\?/);
    const [row] = await database().tasks.toArray();
    expect(row).toMatchObject({ kind: 'chase', person: 'Le SAV', sighting: 'g/x/101', link: asked.link, open: 1 });
    const local = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', timeStyle: 'short', hour12: false });
    expect(local.format(row?.dueAt ?? 0)).toBe('10:00');
  });

  test('a retry, and a second hand-off of the same comment from the popup, make no second task', async () => {
    await send('hand-off', asked);
    await send('hand-off', asked);
    expect(await send('hand-off', { ...asked, id: 'h2' }, popup)).toMatchObject({ task: 'h1' });
    expect(await database().tasks.count()).toBe(1);
  });

  test('an address that is none of the web’s is left out', async () => {
    const { text } = (await send('hand-off', { ...asked, link: 'javascript:alert(1)' })) as { text: string };
    expect(text).not.toContain('javascript');
    expect((await database().tasks.get('h1'))?.link).toBeNull();
  });

  test.each([
    ['a page that is none of the networks', asked, { ...page, url: 'https://evil.example/' }, 'sender'],
    ['a frame in a page', asked, { ...page, frameId: 2 }, 'sender'],
    ['another shape', { ...asked, link: 7 }, page, 'shape'],
    ['no question', { id: 'h1', link: null }, page, 'shape'],
  ])('%s is refused, and nothing is written', async (_, payload, sender, refused) => {
    expect(await send('hand-off', payload, sender as Sender)).toEqual({ refused });
    expect(await database().tasks.count()).toBe(0);
  });
});

test('the answer pasted on the task comes first among the comment’s suggestions, greeted and signed', async () => {
  const answer = 'Bonjour, le colis est parti le 27 novembre. Cordialement, le SAV';
  await database().tasks.put(task({ kind: 'chase', sighting: 'g/x/101', answer }));
  const { cards } = await suggestFor(question);
  expect(cards[0]).toMatchObject({ template: 'service-answer', service: { dropped: [] } });
  expect(cards[0]?.text).toBe('Bonjour Karim,\nLe colis est parti le 27 novembre.\n— Léa');
  expect(cards.length).toBeGreaterThan(1);
  expect((await suggestFor({ ...question, key: '102' })).cards[0]?.service).toBeUndefined();
});

describe('what a comment is to the management', () => {
  const pick = { id: 'p', question, template: 'order-late.fr', intent: 'order-late', wording: 0, how: 'insert' };

  test('is told by its intent, until the person says otherwise', async () => {
    await database().sightings.put(sighting({ feedback: 'complaint', feedbackBy: 'intent' }));
    expect((await suggestFor(question)).feedback).toBe('complaint');
    await send('picked', { ...pick, feedback: 'idea' });
    expect(await database().sightings.get('g/x/101')).toMatchObject({ feedback: 'idea', feedbackBy: 'person' });
    expect((await database().picks.get('p'))?.feedback).toBe('idea');
    expect((await suggestFor(question)).feedback).toBe('idea');
  });

  test('a pick without a correction changes no sighting and keeps the intent’s', async () => {
    const row = sighting({ feedback: 'praise', feedbackBy: 'person' });
    await database().sightings.put(row);
    await send('picked', pick);
    expect(await database().sightings.get('g/x/101')).toEqual(row);
    expect((await database().picks.get('p'))?.feedback).toBe('complaint');
  });
});
