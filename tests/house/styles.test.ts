import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from './tree.ts';

const SHEETS = globSync('assets/styles/*.css').sort();
/** The selectors of a sheet, one by one. */
const selectors = (path: string): string[] =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/[{}]/)
    .flatMap((part) => (part.includes(';') || part.includes('@') ? [] : part.split(',')))
    .map((selector) => selector.trim());

/** A state of a row (`.name.seen`) is the row's alone: a list that was called `.seen` too once laid out every seen row as itself. */
test('no screen styles a bare class that is a state of the rows', () => {
  const states = selectors('assets/styles/rows.css').flatMap((one) =>
    [...one.matchAll(/\w\.([\w-]+)/g)].map(([, name]) => name),
  );
  expect(states).toContain('seen');
  const elsewhere = SHEETS.filter((path) => !path.endsWith('rows.css'));
  const bare = elsewhere.flatMap((path) =>
    selectors(path).map((one) => ({ path, name: /^\.([\w-]+)\b/.exec(one)?.[1] })),
  );
  expect(bare.filter(({ name }) => states.includes(name ?? ''))).toEqual([]);
});

/** Without it Firefox draws a white bar on a dark panel. */
test('what scrolls in the panel colours its own bar', () => {
  for (const path of globSync('components/panel/*.css')) {
    const rules = read(path).split('}');
    const scrolling = rules.filter((rule) => /overflow(-y)?: (auto|scroll)/.test(rule));
    expect(scrolling.filter((rule) => !rule.includes('scrollbar-color'))).toEqual([]);
  }
});
