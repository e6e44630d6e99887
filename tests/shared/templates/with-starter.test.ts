import { expect, test } from 'vitest';
import type { Template } from '../../../shared/templates/template.ts';
import { withStarter } from '../../../shared/templates/with-starter.ts';

const own = (change: Partial<Template>): Template => ({ id: 'own', language: 'fr', text: 'À nous.', ...change });
const idsFor = (templates: Template[], intent: string) =>
  withStarter(templates)
    .filter((one) => one.intent === intent && one.language === 'fr')
    .map(({ id }) => id);

test('without templates of its own, a brand has the whole starter pack in both languages', () => {
  const ids = withStarter([]).map(({ id }) => id);
  expect(ids).toContain('hours.fr');
  expect(ids).toContain('hours.en');
  expect(new Set(ids).size).toBe(ids.length);
});

test('a brand’s answer to an intent takes the starter’s place in its own language alone', () => {
  expect(idsFor([own({ intent: 'hours' })], 'hours')).toEqual(['own']);
  expect(withStarter([own({ intent: 'hours' })]).map(({ id }) => id)).toContain('hours.en');
});

test('an edited starter takes its own place', () => {
  expect(idsFor([own({ id: 'hours.fr', intent: 'hours' })], 'hours')).toEqual(['hours.fr']);
});

test('a special case with sample comments stands beside the starter', () => {
  expect(idsFor([own({ intent: 'hours', seeds: ['ouvert le 15 août ?'] })], 'hours')).toEqual(['own', 'hours.fr']);
});
