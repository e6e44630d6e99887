import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { read, sources } from './tree.ts';

type Tree = { [key: string]: string | Tree };

const ROOMS = [...new Set(globSync('shared/locales/*/fr.yml').map((path) => path.split('/')[2] ?? ''))];

/** Accessible names by which people and tests find things keep the contract's plain space before the colon. */
const FIXED = /^(Insérer|Relecture|Copier|Pas celle-ci) : /;

function flat(tree: Tree, before = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as [string, string]] : flat(value, `${before}${key}.`),
  );
}

const load = (room: string, language: string) => flat(parse(read(`shared/locales/${room}/${language}.yml`)) as Tree);

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{([a-zA-Z]+)/g)].map(([, name]) => name ?? '').sort();

test('the rooms are found', () => {
  expect(ROOMS).toEqual(expect.arrayContaining(['manifest', 'page', 'screens']));
});

/** `say('menu.suggest')`, `translate(words, language, 'menu.suggest')`, `{ key: 'storage.refused' }`. */
const SAID = /(?:\b(?:say|speak|translate)\((?:[^()'`]*,\s*)?|\bkey: )'([a-zA-Z]+(?:\.[a-zA-Z]+)+)'/g;

test('every key that the code says is in a locale: a key that is missing would be shown as it is', () => {
  const known = new Set(ROOMS.flatMap((room) => load(room, 'fr').map(([key]) => key)));
  const said = sources().flatMap((path) => [...read(path).matchAll(SAID)].map(([, key]) => ({ path, key: key ?? '' })));
  expect(said.length).toBeGreaterThan(200);
  expect(said.filter(({ key }) => !known.has(key))).toEqual([]);
});

describe.each(ROOMS)('%s', (room) => {
  const fr = load(room, 'fr');
  const en = load(room, 'en');

  test('has the same keys in the same order in both languages', () => {
    expect(en.map(([key]) => key)).toEqual(fr.map(([key]) => key));
  });

  test('has the same placeholders in both languages', () => {
    const english = new Map(en);
    const differing = fr.filter(([key, text]) => {
      const one = [...new Set(placeholders(text))];
      const other = [...new Set(placeholders(english.get(key) ?? ''))];
      return one.join() !== other.join();
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('is French typography: ’, no-break spaces before high punctuation and inside « »', () => {
    const faults = fr.filter(([, text]) => {
      const plain = text.replace(FIXED, '').replace(/https?:\S+/g, '');
      return (
        /[a-zéèêàùç]'[a-zéèêàh]/i.test(plain) ||
        / [?!;:»]/.test(plain) ||
        /« /.test(plain) ||
        /[a-zéè][?!;]/i.test(plain)
      );
    });
    expect(faults).toEqual([]);
  });

  test('every key is used somewhere in the code', () => {
    if (room === 'manifest') {
      const config = read('wxt.config.ts');
      expect(fr.map(([key]) => key).filter((key) => !config.includes(`__MSG_${key}__`))).toEqual([]);
      return;
    }
    const code = sources().map(read).join('\n');
    const used = (key: string): boolean => {
      if (code.includes(`'${key}'`) || code.includes(`"${key}"`)) return true;
      // Keys made of a family and a value (`risk.${risk}`): the family must be in the code as a template.
      const family = key.slice(0, key.lastIndexOf('.') + 1);
      return (
        code.includes(`\`${family}\${`) ||
        (code.includes('NotCopied') && key.endsWith('NotCopied') && code.includes(key.replace(/NotCopied$/, '')))
      );
    };
    expect(fr.map(([key]) => key).filter((key) => !used(key))).toEqual([]);
  });
});
