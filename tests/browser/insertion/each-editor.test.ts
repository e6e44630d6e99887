import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Hand, openHand } from './lab/hand.ts';

const SIMPLE = ['textarea', 'input', 'controlled', 'plain', 'draft'] as const;
const ENGINES = ['lexical', 'quill-1', 'quill-2', 'tiptap', 'prosemirror', 'slate'] as const;
const KINDS = [...SIMPLE, ...ENGINES];
/** What Tact takes a box for, where that is not its name here. */
const TAKEN_FOR: Record<string, string> = { controlled: 'textarea', input: 'textarea', tiptap: 'prosemirror' };
const TEXTS = {
  'one line': 'Bonjour Karim, merci pour votre message !',
  'accents and French spaces': 'Le prix est de 1\u202F290 € : voilà « tout » — n’hésitez pas…',
  emoji: 'Merci 🙏🏽 à vous 👩‍👩‍👧‍👦, on arrive 🇫🇷 ❤️',
  'two lines': 'Bonjour,\nmerci à vous.',
  'blank lines': 'Bonjour,\n\nNous sommes ouverts.\n\n\nÀ bientôt,\nLéa',
  '2,000 characters': 'Nous livrons partout en France. '.repeat(63).slice(0, 2000).trim(),
  'double spaces': 'Un  deux   trois',
  'what looks like code': '<b>{{name}}</b> & "x" <img src=x onerror=alert(1)>',
};

let hand: Hand;
let strict: Hand;
let lenient: Hand;
beforeAll(async () => {
  strict = await openHand();
  lenient = await openHand({ trustedTypes: false });
  hand = strict;
});
afterAll(() => Promise.all([strict.close(), lenient.close()]));

const useHandFor = (kind: string) => {
  hand = (SIMPLE as readonly string[]).includes(kind) ? strict : lenient;
};

const counted = () => hand.page.evaluate(() => ({ ...window.lab.seen }));

describe.each(KINDS)('in %s', (kind) => {
  beforeAll(() => useHandFor(kind));
  const inserted = { state: 'inserted', editor: TAKEN_FOR[kind] ?? kind };
  const texts = Object.entries(TEXTS).filter(([, text]) => kind !== 'input' || !text.includes('\n'));

  describe('an empty box', () => {
    beforeEach(() => hand.mount(kind));

    test.each(texts)('takes %s, and one Ctrl+Z empties it', async (_, text) => {
      expect(await hand.insert(text)).toEqual(inserted);
      await expect.poll(hand.model).toBe(text);
      await hand.undo();
      await expect.poll(hand.model).toBe('');
      expect(await hand.insert('Encore')).toEqual(inserted);
      await hand.type(' un mot');
      await expect.poll(hand.model).toBe('Encore un mot');
    });
  });

  describe('a box with words of the person', () => {
    beforeEach(async () => {
      await hand.mount(kind);
      await hand.click();
      await hand.type('Bonjour Karim,');
    });

    test.each(texts)('keeps them when %s comes at once, and one Ctrl+Z leaves them', async (_, text) => {
      expect(await hand.insert(text)).toEqual(inserted);
      const gap = text.includes('\n') ? '\n' : ' ';
      await expect.poll(hand.model).toBe(`Bonjour Karim,${gap}${text}`);
      await hand.undo();
      await expect.poll(hand.model).toBe('Bonjour Karim,');
      await hand.type(' vous');
      await expect.poll(hand.model).toBe('Bonjour Karim, vous');
    });

    test('takes the text at the last caret after the focus went elsewhere', async () => {
      await hand.click(6);
      await hand.leave();
      expect(await hand.insert('cher')).toEqual(inserted);
      await expect.poll(hand.model).toBe('Bonjour cher Karim,');
      await hand.type('!');
      await expect.poll(hand.model).toBe('Bonjour cher !Karim,');
      await hand.press('Backspace');
      await expect.poll(hand.model).toBe('Bonjour cher Karim,');
    });

    test('a selection is not replaced', async () => {
      await hand.press('Shift+Home');
      expect(await hand.insert('merci')).toEqual(inserted);
      await expect.poll(hand.model).toBe('Bonjour Karim, merci');
      await hand.undo();
      await expect.poll(hand.model).toBe('Bonjour Karim,');
    });

    test('takes a second text behind the first, each a step of its own', async () => {
      await hand.insert('Un.');
      await hand.insert('Deux.');
      await expect.poll(hand.model).toBe('Bonjour Karim, Un. Deux.');
      await hand.undo();
      await expect.poll(hand.model).toBe('Bonjour Karim, Un.');
      await hand.undo();
      await expect.poll(hand.model).toBe('Bonjour Karim,');
    });

    test('typing afterwards is not part of the insertion', async () => {
      await hand.insert('Merci.');
      await hand.type('x');
      await hand.undo();
      await expect.poll(hand.model).toBe('Bonjour Karim, Merci.');
      await hand.undo();
      await expect.poll(hand.model).toBe('Bonjour Karim,');
    });
  });

  test('the page sees no key, click, blur or submit of ours, and no trace stays', async () => {
    await hand.mount(kind, { text: 'Déjà là' });
    await hand.click();
    const before = await counted();
    expect(await hand.insert('Merci à vous')).toEqual(inserted);
    const after = await counted();
    for (const type of ['keydown', 'keypress', 'keyup', 'click', 'blur', 'submit']) {
      expect(after[type], type).toBe(before[type]);
    }
    expect(await hand.page.evaluate(() => [window.lab.errors, window.lab.leftovers()])).toEqual([[], []]);
  });

  test('a text that ends in a name is followed by a space, or the network would open its list', async () => {
    await hand.mount(kind);
    await hand.insert('Écrivez à @garance');
    await expect.poll(hand.model).toBe('Écrivez à @garance ');
  });
});

describe.each(['plain', 'draft', ...ENGINES] as const)('after a mention in %s', (kind) => {
  beforeAll(() => useHandFor(kind));

  test('the mention stays one, and the text comes behind it', async () => {
    await hand.mount(kind, { mention: true, text: ' ' });
    await hand.click();
    await hand.leave();
    await hand.insert('Bonjour,\nmerci.');
    await expect.poll(async () => (await hand.model()).replace(/ +/g, ' ')).toBe('@garance Bonjour,\nmerci.');
    expect(await hand.page.evaluate(() => window.lab.mentions())).toEqual(['@garance']);
    await hand.undo();
    await expect.poll(async () => (await hand.model()).trim()).toBe('@garance');
    expect(await hand.page.evaluate(() => window.lab.mentions())).toEqual(['@garance']);
  });

  test('a box that was never entered takes it behind the mention too', async () => {
    await hand.mount(kind, { mention: true });
    await hand.insert('merci');
    await expect.poll(hand.model).toBe('@garance merci');
    expect(await hand.page.evaluate(() => window.lab.mentions())).toEqual(['@garance']);
  });
});

test.each(['controlled', 'draft'] as const)('the send control of %s wakes up', async (kind) => {
  await hand.mount(kind);
  const isReady = () => hand.page.evaluate(() => window.lab.submitReady());
  expect(await isReady()).toBe(false);
  await hand.insert('Merci');
  await expect.poll(isReady).toBe(true);
});

test.each(['textarea', 'input', 'plain', 'tiptap', 'lexical'] as const)(
  '%s inside an open shadow root',
  async (kind) => {
    useHandFor(kind);
    await hand.mount(kind, { shadow: true });
    await hand.click();
    await hand.type('Bonjour Karim');
    await hand.click(6);
    await hand.leave();
    expect((await hand.insert('cher')).state).toBe('inserted');
    await expect.poll(hand.model).toBe('Bonjour cher Karim');
    await hand.undo();
    await expect.poll(hand.model).toBe('Bonjour Karim');
  },
);

test.each(['textarea', 'plain', 'draft'] as const)('French no-break spaces stay what they are in %s', async (kind) => {
  const text = '1\u00A0290\u00A0€ «\u00A0tout\u202Fcompris\u00A0»\u202F!';
  await hand.mount(kind);
  await hand.insert(text);
  const drawn = await hand.page.evaluate(() => {
    const box = window.lab.box();
    return box instanceof HTMLTextAreaElement ? box.value : box.textContent;
  });
  expect(drawn).toBe(text);
});

test('a one-line field gets the lines as one, words apart', async () => {
  await hand.mount('input');
  await hand.insert('Bonjour,\n\nmerci.');
  await expect.poll(hand.model).toBe('Bonjour, merci.');
});
