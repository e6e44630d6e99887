import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { lintTemplate } from '../../../shared/templates/lint.ts';

const cured = (template: string): string => {
  const lint = lintTemplate(template).find(({ replacement }) => replacement !== undefined);
  if (lint?.replacement === undefined) throw new Error('no cure');
  return template.slice(0, lint.place.start) + lint.replacement + template.slice(lint.place.end);
};

describe('lint of a template', () => {
  test.each([
    ['Bonjour {{firstName}}, merci', 'name-without-fallback', '{{firstName}}'],
    ['Bonjour {{prenom}}', 'unknown-variable', '{{prenom}}'],
    ['{{#prenom}}x{{/prenom}}', 'unknown-variable', '{{#prenom}}'],
    ['Ouvert {{hours}}.', 'value-without-fallback', '{{hours}}'],
    ['Bonjour {{#firstName}}{{firstName}}{{/firstName}}, merci', 'space-without-name', '{{#firstName}}'],
    ['{{#hours}}{{/hours}}ok', 'empty-section', '{{#hours}}'],
    ['Le {{> pied}}', 'partial', '{{> pied}}'],
    ['Le {{{lien}}}', 'raw-tag', '{{{lien}}}'],
    ['Bonjour {firstName}', 'stray-braces', '{firstName}'],
    ['a {{#hours}}b', 'section-not-closed', '{{#hours}}'],
    ['a{{/hours}}b', 'section-not-opened', '{{/hours}}'],
  ])('%s: %s at %s', (template, code, at) => {
    const lint = lintTemplate(template).find((one) => one.code === code);
    expect(lint).toBeDefined();
    expect(template.slice(lint?.place.start, lint?.place.end)).toContain(at);
  });

  it('cures a bare name so that nothing is left behind without it', () => {
    expect(cured('Bonjour {{firstName}}, merci')).toBe('Bonjour{{#firstName}} {{firstName}}{{/firstName}}, merci');
    expect(lintTemplate(cured('Bonjour {{firstName}}, merci'))).toEqual([]);
  });

  it('knows what an unknown variable meant, in French or spelt otherwise', () => {
    expect(cured('{{#horaires}}Ouvert{{/horaires}}')).toContain('{{#hours}}');
    expect(lintTemplate('{{#prix}}x{{/prix}}')[0]?.values).toEqual({ name: 'prix', meant: 'price' });
  });

  it('accepts a brand’s own variables, and what stands in their lists', () => {
    expect(lintTemplate('{{#articles}}{{nom}} {{/articles}}', ['articles'])).toEqual([]);
  });

  it('refuses an empty template', () => {
    expect(lintTemplate(' \n').map(({ code }) => code)).toEqual(['empty-template']);
  });

  test.each(['fr', 'en'])('finds nothing in the starter pack (%s)', (language) => {
    const starter = parse(
      readFileSync(new URL(`../../../assets/starter/${language}.yml`, import.meta.url), 'utf8'),
    ) as { vous: string[]; tu: string[] }[];
    expect(starter.flatMap(({ vous, tu }) => [...vous, ...tu].flatMap((wording) => lintTemplate(wording)))).toEqual([]);
  });
});
