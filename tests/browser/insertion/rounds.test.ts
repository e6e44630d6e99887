import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Hand, openHand } from './lab/hand.ts';

/** Fill, edit, undo, as a person does it in any order: what was there before an insertion is there after its undo. */
const SIMPLE = ['textarea', 'input', 'plain', 'draft'] as const;
const ENGINES = ['lexical', 'quill-1', 'quill-2', 'tiptap', 'prosemirror', 'slate'] as const;
/** Over the ten boxes together, 200. */
const ROUNDS = 20;
const WORDS = [
  'Bonjour',
  'Élodie',
  'l’été',
  '👋🏽',
  '1 290 €',
  'merci !',
  '« oui »',
  'a',
  '👩‍👩‍👧',
  'x;y',
  '@karim,',
  '…',
];

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const lines = fc.array(fc.oneof(words, fc.constant('')), { minLength: 1, maxLength: 4 });
const round = fc.record({
  typed: fc.oneof(fc.constant(''), words),
  back: fc.nat(6),
  leaves: fc.boolean(),
  text: fc.tuple(words, lines).map(([first, rest]) => [first, ...rest].join('\n').trim()),
  further: fc.oneof(fc.constant(''), fc.constantFrom('ok', 'et', '!')),
});

let strict: Hand;
let lenient: Hand;
beforeAll(async () => {
  strict = await openHand();
  lenient = await openHand({ trustedTypes: false });
});
afterAll(() => Promise.all([strict.close(), lenient.close()]));

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

test.each([...SIMPLE, ...ENGINES])(`${ROUNDS} rounds in %s leave the box as it was`, async (kind) => {
  const hand = (SIMPLE as readonly string[]).includes(kind) ? strict : lenient;
  const rounds = fc.sample(round, { numRuns: ROUNDS, seed: 20261121 });
  for (const [index, { typed, back, leaves, text, further }] of rounds.entries()) {
    const told = `${kind} ${index} ${JSON.stringify(rounds[index])}`;
    if (index % 5 === 0) await hand.mount(kind);
    await hand.click();
    await hand.type(typed);
    await hand.click(back);
    if (leaves) await hand.leave();
    const before = await hand.model();
    expect((await hand.insert(text)).state, told).toBe('inserted');
    const filled = await hand.model();
    expect(squeeze(filled), told).toContain(squeeze(text));
    if (further !== '') {
      await hand.type(further);
      const length = async () => (await hand.model()).length;
      await expect.poll(length, { message: told }).toBe(filled.length + further.length);
      for (let step = 0; step < further.length && (await hand.model()) !== filled; step += 1) await hand.undo();
      await expect.poll(hand.model, { message: told }).toBe(filled);
    }
    await hand.undo();
    await expect.poll(hand.model, { message: told }).toBe(before);
  }
});
