import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InsertOutcome } from '../../../shared/insertion/outcome.ts';
import { type Hand, openHand } from './lab/hand.ts';

const ENGINES = ['lexical', 'quill-1', 'quill-2', 'tiptap', 'prosemirror', 'slate'] as const;

let hand: Hand;
let lenient: Hand;
beforeAll(async () => {
  hand = await openHand();
  lenient = await openHand({ trustedTypes: false });
});
afterAll(() => Promise.all([hand.close(), lenient.close()]));

const html = () => hand.page.evaluate(() => window.lab.box().outerHTML);

describe('a box that went away', () => {
  test.each(['textarea', 'plain', 'draft'] as const)('%s removed after the click: nothing is done', async (kind) => {
    await hand.mount(kind, { text: 'Bonjour' });
    await hand.isolated('void (globalThis.held = tact.box())');
    await hand.page.evaluate(() => window.lab.remove());
    expect(await hand.isolated('tact.insertInto(held, "Merci")')).toMatchObject({
      state: 'restored',
      why: 'disappeared',
    });
  });

  test('removed while the MAIN half is loaded: nothing is done, nothing waits in the page', async () => {
    await hand.mount('draft', { text: 'Bonjour' });
    const outcome = hand.isolated('tact.insertWhile("Merci", () => tact.box().remove())');
    expect(await outcome).toEqual({ state: 'restored', editor: 'draft', why: 'disappeared' });
    expect(await hand.page.evaluate(() => window.lab.leftovers())).toEqual([]);
  });

  test('re-mounted by React meanwhile: the new one gets the text', async () => {
    await hand.mount('draft', { text: 'Bonjour' });
    const remount = hand.page.evaluate(() => setTimeout(() => window.lab.remount(), 0));
    expect(await hand.isolated('tact.insertResolving("Merci")')).toEqual({ state: 'inserted', editor: 'draft' });
    await remount;
    await expect.poll(hand.model).toBe('Bonjour Merci');
  });

  test('re-mounted when it gets the focus, as composers that unfold do', async () => {
    await hand.mount('draft', { text: 'Bonjour' });
    await hand.page.evaluate(() =>
      window.lab.box().addEventListener('focus', () => setTimeout(() => window.lab.remount(), 0), { once: true }),
    );
    expect(await hand.isolated('tact.insertResolving("Merci")')).toEqual({ state: 'inserted', editor: 'draft' });
    await expect.poll(hand.model).toBe('Bonjour Merci');
  });
});

describe('a box drawn anew by the insertion itself', () => {
  const swap = (keeps: boolean) =>
    hand.page.evaluate((withText) => {
      const box = window.lab.box() as HTMLTextAreaElement;
      box.addEventListener('input', () => {
        const copy = document.createElement('textarea');
        copy.value = withText ? box.value : 'Bonjour';
        box.replaceWith(copy);
      });
    }, keeps);

  test('is read again: with the text it is done', async () => {
    await hand.mount('textarea', { text: 'Bonjour' });
    await swap(true);
    expect((await hand.isolated<InsertOutcome>('tact.insertResolving("Merci")')).state).toBe('inserted');
  });

  test('without the text nothing was changed', async () => {
    await hand.mount('textarea', { text: 'Bonjour' });
    await swap(false);
    expect((await hand.isolated<InsertOutcome>('tact.insertResolving("Merci")')).state).toBe('restored');
  });

  test('and not found again, it is for the person to look', async () => {
    await hand.mount('textarea', { text: 'Bonjour' });
    await hand.page.evaluate(() => window.lab.box().addEventListener('input', () => window.lab.remove()));
    expect(await hand.insert('Merci')).toEqual({ state: 'broken', editor: 'textarea', why: 'disappeared' });
  });
});

describe('a box that may not be written in', () => {
  test.each(['hidden', 'read-only', 'inert'])('%s: said, and nothing done', async (how) => {
    await hand.mount('textarea', { text: 'Bonjour' });
    await hand.page.evaluate((state) => {
      const box = window.lab.box();
      if (state === 'hidden') box.hidden = true;
      else if (state === 'inert') box.inert = true;
      else (box as HTMLTextAreaElement).readOnly = true;
    }, how);
    expect(await hand.insert('Merci')).toMatchObject({
      state: 'restored',
      why: how === 'hidden' ? 'disappeared' : 'not-editable',
    });
    await expect.poll(hand.model).toBe('Bonjour');
  });

  test('Draft.js in a window without the focus does not follow the caret: refused, unless it is empty', async () => {
    await hand.mount('draft', { text: 'Bonjour' });
    await hand.isolated('void (document.hasFocus = () => false)');
    expect(await hand.insert('Merci')).toEqual({ state: 'restored', editor: 'draft', why: 'not-editable' });
    await expect.poll(hand.model).toBe('Bonjour');
    await hand.mount('draft');
    expect(await hand.insert('Merci')).toEqual({ state: 'inserted', editor: 'draft' });
    await hand.isolated('void delete document.hasFocus');
  });

  test('no editor at all', async () => {
    await hand.mount('textarea');
    expect(await hand.isolated('tact.insertInto(document.querySelector("#aside"), "Merci")')).toEqual({
      state: 'restored',
      editor: null,
      why: 'no-editor',
    });
  });
});

describe('a box that does something else with the text', () => {
  test('a field that cuts at its length is put back as it was', async () => {
    await hand.mount('textarea', { maxLength: 20 });
    await hand.click();
    await hand.type('Bonjour Karim');
    expect(await hand.insert('merci pour tout')).toEqual({ state: 'restored', editor: 'textarea', why: 'mismatch' });
    await expect.poll(hand.model).toBe('Bonjour Karim');
  });

  test('a plain box that changes the words is put back as it was', async () => {
    await hand.mount('plain', { text: 'Bonjour', hostile: 'alters' });
    const before = await html();
    expect(await hand.insert('merci')).toEqual({ state: 'restored', editor: 'plain', why: 'mismatch' });
    await expect.poll(hand.model).toBe('Bonjour');
    expect(await html()).toBe(before);
  });

  test.each(['plain', 'draft'] as const)('%s that refuses is left as it was', async (kind) => {
    await hand.mount(kind, { text: 'Bonjour', hostile: 'refuses' });
    expect(await hand.insert('merci')).toEqual({ state: 'restored', editor: kind, why: 'mismatch' });
    await expect.poll(hand.model).toBe('Bonjour');
  });

  test('a box that changes the text a moment later is not called done', async () => {
    await hand.mount('plain', { text: 'Bonjour', hostile: 'late' });
    expect((await hand.insert('merci')).state).not.toBe('inserted');
  });

  test('without a working undo the person is told to look', async () => {
    await hand.mount('plain', { text: 'Bonjour', hostile: 'no-undo' });
    expect(await hand.insert('merci')).toEqual({ state: 'broken', editor: 'plain', why: 'mismatch' });
  });

  test.each(ENGINES.filter((kind) => kind !== 'prosemirror'))(
    '%s that changes the words is put back as it was, or the person is told to look',
    async (kind) => {
      await lenient.mount(kind, { text: 'Bonjour', hostile: 'alters' });
      const { state } = await lenient.insert('merci');
      expect(state).not.toBe('inserted');
      // A change that the page made a step of its own stays after the one undo.
      expect(state === 'broken' || (await lenient.model()) === 'Bonjour').toBe(true);
    },
  );

  test.each(ENGINES)('%s whose page swallows what comes is left as it was', async (kind) => {
    await lenient.mount(kind, { text: 'Bonjour' });
    await lenient.page.evaluate(() => {
      const box = window.lab.box();
      const swallow = (event: Event) => [event.preventDefault(), event.stopImmediatePropagation()];
      for (const type of ['paste', 'beforeinput']) box.parentElement?.addEventListener(type, swallow, true);
      Object.assign(box.closest('.ql-container') ?? {}, { __quill: undefined });
      if (box.matches('.ql-editor')) document.execCommand = () => false;
    });
    expect((await lenient.insert('merci')).state).toBe('restored');
    await expect.poll(lenient.model).toBe('Bonjour');
    await lenient.page.evaluate(() => Reflect.deleteProperty(document, 'execCommand'));
  });

  test('Quill 1 that is not to be found on its node takes the lines all the same', async () => {
    await lenient.mount('quill-1', { text: 'Bonjour' });
    await lenient.page.evaluate(() =>
      Object.assign(window.lab.box().closest('.ql-container') ?? {}, { __quill: undefined }),
    );
    expect(await lenient.insert('Merci,\n\nà bientôt')).toEqual({ state: 'inserted', editor: 'quill-1' });
    await expect.poll(lenient.model).toBe('Bonjour\nMerci,\n\nà bientôt');
  });

  test('Draft.js has no undo that may be called from outside: changed words are broken, the browser undo is not tried', async () => {
    await hand.mount('draft', { hostile: 'alters' });
    await hand.click();
    await hand.type('Bonjour');
    expect(await hand.insert('merci')).toEqual({ state: 'broken', editor: 'draft', why: 'mismatch' });
    await expect.poll(hand.model).toBe('Bonjour MERCI');
    await hand.undo();
    await expect.poll(hand.model).toBe('Bonjour');
  });
});

describe('the MAIN half', () => {
  test('a page that forges the answer is not believed', async () => {
    await hand.mount('draft', { text: 'Bonjour' });
    await hand.page.evaluate(() => {
      const spy = new MutationObserver(() => {
        const name = document.documentElement.getAttribute('data-once');
        spy.disconnect();
        if (name) addEventListener(name, (event) => [event.preventDefault(), event.stopImmediatePropagation()], true);
      });
      spy.observe(document.documentElement, { attributes: true });
    });
    expect(await hand.insert('merci')).toEqual({ state: 'restored', editor: 'draft', why: 'mismatch' });
    await expect.poll(hand.model).toBe('Bonjour');
  });

  test('takes one command and no second', async () => {
    await hand.mount('draft');
    await hand.page.evaluate(() => {
      const spy = new MutationObserver(() => {
        const name = document.documentElement.getAttribute('data-once');
        spy.disconnect();
        if (name) Object.assign(window, { overheard: name });
      });
      spy.observe(document.documentElement, { attributes: true });
    });
    await hand.insert('merci');
    await hand.page.evaluate(() => {
      const { overheard } = window as unknown as { overheard: string };
      const detail = JSON.stringify({ 'text/plain': 'again' });
      window.lab.box().dispatchEvent(new CustomEvent(overheard, { composed: true, cancelable: true, detail }));
    });
    await expect.poll(hand.model).toBe('merci');
  });

  test('that does not answer leaves the box alone and no mark behind', async () => {
    const deaf = await openHand({ main: false });
    await deaf.mount('draft', { text: 'Bonjour' });
    expect(await deaf.insert('merci')).toEqual({ state: 'restored', editor: 'draft', why: 'no-answer' });
    await expect.poll(deaf.model).toBe('Bonjour');
    expect(await deaf.page.evaluate(() => window.lab.leftovers())).toEqual([]);
    await deaf.close();
  });
});

test('two insertions asked at once come one after the other', async () => {
  await hand.mount('draft');
  const both = await hand.isolated('Promise.all([tact.insert("Un."), tact.insert("Deux.")])');
  expect(both).toEqual([
    { state: 'inserted', editor: 'draft' },
    { state: 'inserted', editor: 'draft' },
  ]);
  await expect.poll(hand.model).toBe('Un. Deux.');
});
