import { describe, expect, it } from 'vitest';
import { facebookAdapter } from '../../../../shared/networks/facebook/adapter.ts';
import { parsePage } from '../../../core/saved-page.ts';
import { contextOf } from '../pairs.ts';
import { allFixtures, type Fixture } from './fixtures.ts';

const READ = allFixtures().filter(({ expected }) => expected.generation !== null && expected.view !== 'inbox');
const comments = READ.flatMap(({ expected }) => expected.items.filter(({ kind }) => kind === 'comment'));

const SPANISH: readonly (readonly [RegExp, string])[] = [
  [/^(?:Commentaire de|Comment by) (.+?) (?:il y a )?(\d+ \S+)(?: ago)?$/, 'Comentario de $1 hace $2'],
  [
    /^(?:Réponse de|Reply by) (.+?) (?:au commentaire de|to) (.+?) (?:il y a )?(\d+ \S+)(?: ago)?$/,
    'Respuesta de $1 a $2 hace $3',
  ],
  [/^(?:Répondre à|Reply to) (.+)$/, 'Contestar a $1'],
  [/^(?:Commenter en tant que|Comment as) (.+)$/, 'Opinar como $1'],
  [/^(?:Répondre|Reply)$/, 'Contestar'],
];

/** One more `div` around everything inside every `div` that is not a text block or a form's. */
function wrapAll(page: Document): void {
  for (const element of [...page.querySelectorAll('div:not([dir]):not([contenteditable]), li, ul')]) {
    const wrapper = page.createElement('div');
    wrapper.setAttribute('class', 'x9wrapped');
    wrapper.append(...element.childNodes);
    element.append(wrapper);
  }
}

function speakSpanish(page: Document): void {
  for (const element of page.querySelectorAll('[aria-label], [role="button"]')) {
    const label = element.getAttribute('aria-label');
    const words = (text: string) => SPANISH.reduce((given, [from, to]) => given.replace(from, to), text);
    if (label !== null) element.setAttribute('aria-label', words(label));
    if (element.childElementCount === 0) element.textContent = words(element.textContent ?? '');
  }
}

function withoutTestIds(page: Document): void {
  for (const element of page.querySelectorAll('*')) {
    for (const name of element.getAttributeNames().filter((one) => one.startsWith('data-')))
      element.removeAttribute(name);
  }
}

function withoutRoles(page: Document): void {
  for (const element of page.querySelectorAll('[role="article"]')) element.removeAttribute('role');
}

function changed({ html, expected }: Fixture, ...changes: ((page: Document) => void)[]) {
  const page = parsePage(html);
  for (const change of changes) change(page);
  return { page, expected, reading: facebookAdapter.read(page, contextOf(expected)) };
}

/** Of all comments of the fixtures: how many are still read whole, and whose author is now another. */
function compare(...changes: ((page: Document) => void)[]) {
  let read = 0;
  const wrong: string[] = [];
  for (const fixture of READ) {
    const { reading } = changed(fixture, ...changes);
    const wanted = new Map(fixture.expected.items.map((item) => [item.key, item]));
    for (const { item } of reading.items) {
      const known = wanted.get(item.key);
      if (item.author !== null && known !== undefined && known.author !== item.author)
        wrong.push(`${fixture.name} ${item.key} ${item.author}`);
      if (item.kind === 'comment' && known?.text === item.text && known.author === item.author) read += 1;
    }
  }
  return { read: read / comments.length, wrong };
}

describe('a layout that changes', () => {
  it('loses no comment to other classes, more wrappers and Spanish labels, and greets nobody wrongly', () => {
    expect(comments.length).toBeGreaterThan(15);
    const { read, wrong } = compare(wrapAll, wrapAll, speakSpanish);
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThanOrEqual(0.95);
  });

  it('without its test ids greets nobody wrongly either, and says that it is read in part', () => {
    const { wrong } = compare(withoutTestIds, wrapAll, speakSpanish);
    expect(wrong).toEqual([]);
    const states = READ.filter(({ expected }) => expected.generation === 'facebook-roles-2026').map(
      (fixture) => changed(fixture, withoutTestIds, wrapAll, speakSpanish).reading.doctor.state,
    );
    expect(states.every((state) => state !== 'recognised')).toBe(true);
  });

  it('without its roles too is not recognised', () => {
    for (const fixture of READ) {
      const { reading } = changed(fixture, withoutTestIds, withoutRoles);
      expect([reading.view, reading.doctor.state, reading.items]).toEqual(['unrecognised', 'unrecognised', []]);
    }
  });

  it('gives no box that its words do not prove', () => {
    for (const fixture of READ) {
      const { page, expected } = changed(fixture, speakSpanish);
      for (const { key, kind } of expected.items.filter((item) => item.key !== null)) {
        const box = facebookAdapter.box(page, key ?? '', expected.url);
        if (box !== null) expect(`${kind} ${box.id}`).toBe(`${kind} ${expected.boxes[key ?? '']}`);
      }
    }
  });
});
