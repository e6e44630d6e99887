import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Fact } from '../../../shared/facts/fact.ts';
import { factValues, lookupFacts } from '../../../shared/facts/lookup.ts';
import { fill } from '../../../shared/templates/fill.ts';
import { type Template, wordings } from '../../../shared/templates/template.ts';

const asset = (file: string) => readFileSync(new URL(`../../../assets/starter/${file}`, import.meta.url), 'utf8');
const demo = JSON.parse(asset('demo-brand.json')) as { facts: Fact[]; templates: Template[] };
const starter = (language: string) =>
  parse(asset(`${language}.yml`)) as { id: string; intent: string; vous: string[]; tu: string[] }[];

const COMMENTS: Record<string, string[]> = {
  fr: ['Bonjour, la boutique de Lyon, la révision, le code, la livraison des accessoires ?', 'et à Nantes ?', '😍'],
  en: ['Hello, the Lyon shop, the full service, a discount, delivery of accessories?', 'and Nantes?', '😍'],
};
/** X takes 280; a sign-off of ten may follow. */
const LONGEST = 270;
/** Exceptional days and long addresses may take a reply over that: the panel's counter says so. */
const MOST = 330;

for (const language of ['fr', 'en']) {
  test.each(starter(language))(`$id reads well with and without the demo brand's facts`, ({ intent, vous, tu }) => {
    for (const text of COMMENTS[language] ?? []) {
      const values = factValues(lookupFacts(demo.facts, { intent, text, language, today: '2026-12-05' }), language);
      for (const wording of [...vous, ...tu]) {
        for (const given of [{}, values]) {
          const filled = fill(wording, { ...given, firstName: 'Anne-Sophie' });
          expect(filled.problems).toEqual([]);
          expect(filled.text).not.toMatch(/\{\{|\}\}| {2}|\s,|\(\)|undefined|null/);
          expect(filled.text?.length ?? 0).toBeLessThanOrEqual(given === values ? MOST : LONGEST);
        }
      }
    }
  });
}

test.each(demo.templates)('$id of the demo brand fills without a name and without facts', (template) => {
  for (const wording of [...wordings(template, 'vous'), ...wordings(template, 'tu')])
    expect(fill(wording, {}).problems).toEqual([]);
});
