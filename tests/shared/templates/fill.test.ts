import fc from 'fast-check';
import Mustache from 'mustache';
import { describe, expect, it, test } from 'vitest';
import { fill, withFirstName } from '../../../shared/templates/fill.ts';

const GREETING = 'Bonjour{{#firstName}} {{firstName}}{{/firstName}}, merci !';

describe('filling', () => {
  it('greets by the sure first name, and reads well without one', () => {
    expect(fill(GREETING, withFirstName({}, 'Camille')).text).toBe('Bonjour Camille, merci !');
    expect(fill(GREETING, withFirstName({}, null)).text).toBe('Bonjour, merci !');
  });

  test.each([
    ['markup', '<b>L’Aiguille</b> & "le" \'Fil\''],
    ['braces', 'taille {{S}} ou {M}'],
    ['replacement patterns', '$& $1 $$'],
    ['a link', 'https://aide.example/r?a=1&b=2#c=3'],
    ['line ends', 'un\n\ndeux'],
  ])('puts %s in to the letter', (_kind, value) => {
    expect(fill('« {{note}} »', { note: value }).text).toBe(`« ${value} »`);
  });

  it('takes numbers, lists, objects and yes or no from the brand’s values', () => {
    expect(fill('Il reste {{n}} places.', { n: 0 }).text).toBe('Il reste 0 places.');
    expect(fill('{{#tailles}}{{.}} {{/tailles}}{{^tailles}}aucune{{/tailles}}', { tailles: ['S', 'M'] }).text).toBe(
      'S M ',
    );
    expect(fill('{{#tailles}}{{.}} {{/tailles}}{{^tailles}}aucune{{/tailles}}', { tailles: [] }).text).toBe('aucune');
    expect(fill('{{#a}}{{nom}} ({{prix}}) {{/a}}', { a: [{ nom: 'Bol', prix: '9 €' }] }).text).toBe('Bol (9 €) ');
    expect(fill('{{lieu.ville}}', { lieu: { ville: 'Quimper' } }).text).toBe('Quimper');
    expect(fill('{{#ouvert}}oui{{/ouvert}}{{^ouvert}}non{{/ouvert}}', { ouvert: false }).text).toBe('non');
  });

  it('leaves a section out whose value no fact gives, and takes its fallback', () => {
    const template = '{{#hours}}Ouvert {{hours}}.{{/hours}}{{^hours}}Quel jour ?{{/hours}}';
    expect(fill(template, {}).text).toBe('Quel jour ?');
    expect(fill(template, { hours: 'le samedi' }).text).toBe('Ouvert le samedi.');
  });

  it('keeps comments and lone section lines out, as Mustache does', () => {
    expect(
      fill('Ouvert :\n{{#h}}\n- {{.}}\n{{/h}}\n{{! ne pas promettre }}À bientôt', { h: ['9 h', '14 h'] }).text,
    ).toBe('Ouvert :\n- 9 h\n- 14 h\nÀ bientôt');
  });
});

describe('problems', () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    ['the name is not sure', 'Bonjour {{firstName}},', { firstName: null }, 'missing-value'],
    ['no value was given', 'Le {{date}}.', {}, 'unknown-variable'],
    ['the value is null', 'Le {{date}}.', { date: null }, 'missing-value'],
    ['the value is empty', 'Le {{date}}.', { date: ' ' }, 'missing-value'],
    ['a fact is missing', 'Ouvert {{hours}}.', {}, 'missing-value'],
    ['a part is missing', '{{lieu.nom}}', { lieu: { ville: 'Brest' } }, 'missing-value'],
    ['a variable is unknown', 'Bonjour {{prenom}}', { firstName: 'Léa' }, 'unknown-variable'],
    ['a list stands for a text', '{{tailles}}', { tailles: ['S'] }, 'not-text'],
    ['something inherited is asked for', '{{lien.length}}', { lien: 'abc' }, 'missing-value'],
    ['a prototype is asked for', '{{constructor}}', {}, 'unknown-variable'],
    ['a section stays open', '{{#firstName}}a', {}, 'section-not-closed'],
    ['a section was never opened', 'a{{/firstName}}', {}, 'section-not-opened'],
    ['sections cross', '{{#a}}x{{#b}}y{{/a}}z{{/b}}', { a: true, b: true }, 'section-not-closed'],
    ['a tag stays open', 'Le {{date', { date: 'x' }, 'tag-not-closed'],
    ['a tag swallows another', '{{prix, merci {{lien}}', { lien: 'x' }, 'broken-tag'],
    ['a partial', '{{> signature}}', { signature: 'Lou' }, 'partial'],
    ['triple braces', '{{{lien}}}', { lien: 'x' }, 'raw-tag'],
    ['an ampersand tag', '{{& lien}}', { lien: 'x' }, 'raw-tag'],
    ['other delimiters', '{{=<% %>=}}<%lien%>', { lien: 'x' }, 'delimiters'],
    ['braces that would stay', 'le {{date}} }}', { date: 'x' }, 'stray-braces'],
    ['single braces around a variable', 'Bonjour {firstName}', { firstName: 'Léa' }, 'stray-braces'],
    ['a refused tag in a section that is left out', '{{#promo}}{{> x}}{{/promo}}', {}, 'partial'],
  ])('%s', (_why, template, values, code) => {
    const filled = fill(template, values);
    expect(filled.text).toBeNull();
    expect(filled.problems.map((problem) => problem.code)).toContain(code);
  });

  it('says where', () => {
    expect(fill('Le {{date}}.', {}).problems).toEqual([
      { code: 'unknown-variable', place: { start: 3, end: 11 }, name: 'date' },
    ]);
  });

  it('runs no function', () => {
    const called: string[] = [];
    const filled = fill('{{#f}}x{{/f}}{{f}}', { f: () => called.push('called') });
    expect(filled.text).toBeNull();
    expect(called).toEqual([]);
  });

  it('stops at lists within lists that would never end', () => {
    const list = Array.from({ length: 300 }, () => 'x');
    const filled = fill('{{#a}}{{#a}}{{#a}}0123456789{{/a}}{{/a}}{{/a}}', { a: list });
    expect(filled.problems.map(({ code }) => code)).toEqual(['too-long']);
  });
});

describe('whatever the template', () => {
  const values = { firstName: 'Léa', prix: '12 €', a: ['x', 'y'], b: true, c: false, vide: '' };
  const pieces = fc.constantFrom(
    'Bonjour ',
    '{{firstName}}',
    '{{prix}}',
    '{{#a}}',
    '{{/a}}',
    '{{.}}',
    '{{^c}}',
    '{{/c}}',
    '\n',
    '{{!note}}',
    '{{',
    '}}',
    '{{#vide}}',
    '{{/vide}}',
    '&<"',
  );
  const templates = fc.array(pieces, { maxLength: 12 }).map((list) => list.join(''));

  it('says what Mustache says, or has a problem', () => {
    fc.assert(
      fc.property(templates, (template) => {
        const { text, problems } = fill(template, values);
        if (text === null) expect(problems.length).toBeGreaterThan(0);
        else {
          expect(problems).toEqual([]);
          expect(text).toBe(Mustache.render(template, values, {}, { escape: String }));
          expect(text).not.toMatch(/\{\{|\}\}/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('holds a value to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (value) => {
        const { text } = fill('a{{#v}}{{v}}{{/v}}b', { v: value });
        expect(text).toBe(value.trim() === '' ? 'ab' : `a${value}b`);
      }),
    );
  });
});
