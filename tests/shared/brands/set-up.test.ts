import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exportSetUp, parseSetUp, type SetUp } from '../../../shared/brands/set-up.ts';

const demo = readFileSync(new URL('../../../assets/starter/demo-brand.json', import.meta.url), 'utf8');
const BRAND = { id: 'b', name: 'Colza Lampes', languages: ['fr'], address: 'tu' };
const parse = (parts: Record<string, unknown>) => parseSetUp(JSON.stringify({ schema: 1, brands: [BRAND], ...parts }));
const codes = (problems: { path: string; code: string }[]) => problems.map(({ path, code }) => `${path}: ${code}`);

describe('a whole file', () => {
  it('loads the demo brand without a word', () => {
    const { setUp, problems } = parseSetUp(demo);
    expect(problems).toEqual([]);
    expect([setUp?.brands.length, setUp?.templates.length, setUp?.facts.length, setUp?.charters.length]).toEqual([
      1, 12, 40, 1,
    ]);
  });

  it('loads the smallest set-up, with the usual settings', () => {
    const { setUp, problems } = parseSetUp('\ufeff{"schema":1,"brands":[{"id":"a","name":"A"}]}');
    expect(problems).toEqual([]);
    expect(setUp?.brands[0]).toMatchObject({ address: 'vous', languages: ['fr'], zone: 'Europe/Paris', accounts: [] });
  });

  test.each([
    ['empty', '  ', 'empty-file'],
    ['cut in half', demo.slice(0, demo.length / 2), 'cut-off'],
    ['cut within a string', '{"schema":1,"brands":[{"id":"a', 'cut-off'],
    ['no JSON', 'id;name\n1;Colza', 'not-json'],
    ['a list', '[1]', 'not-a-set-up'],
    ['another JSON', '{"version":3,"items":[]}', 'not-a-set-up'],
    ['of a newer build', '{"schema":2,"brands":[]}', 'newer-schema'],
    ['without a schema', '{"brands":[]}', 'wrong-schema'],
  ])('%s: nothing is loaded', (_what, text, code) => {
    expect(parseSetUp(text)).toMatchObject({ setUp: null, problems: [{ code }] });
  });

  it('keeps what this build does not know', () => {
    const { setUp } = parse({
      settings: { language: 'fr' },
      polls: [1],
      facts: [{ id: 'f', kind: 'phone', label: 'a', value: '1', colour: 'red' }],
    });
    expect(setUp?.more).toEqual({ settings: { language: 'fr' }, polls: [1] });
    expect(setUp?.facts[0]).toMatchObject({ colour: 'red' });
  });
});

describe('one broken item', () => {
  const sound = { id: 'ok', kind: 'phone', label: 'accueil', value: '02 61 91 00 12' };

  test.each<[string, Record<string, unknown>, string]>([
    ['no amount', { kind: 'price', label: 'entrée', currency: 'EUR' }, 'facts[0].amount: no-value'],
    [
      'an amount in words',
      { kind: 'price', label: 'entrée', amount: '12', currency: 'EUR' },
      'facts[0].amount: wrong-type',
    ],
    ['an empty value', { kind: 'email', label: 'presse', value: ' ' }, 'facts[0].value: no-value'],
    ['no label', { kind: 'email', value: 'a@b.example' }, 'facts[0].label: missing'],
    ['an unknown kind', { kind: 'colour', label: 'a', value: 'red' }, 'facts[0].kind: not-allowed'],
    ['over before it begins', { ...sound, from: '2026-12-10', to: '2026-12-01' }, 'facts[0].to: ends-before-start'],
    [
      'an event that ends before it starts',
      { kind: 'event', label: 'fête', start: '2026-12-10', end: '2026-12-01' },
      'facts[0].end: ends-before-start',
    ],
    ['a day that is none', { ...sound, from: '2026-02-30' }, 'facts[0].from: not-a-day'],
    [
      'hours that are none',
      { kind: 'hours', label: 'boutique', week: { mon: ['9h-12h'] } },
      'facts[0].week.mon[0]: not-hours',
    ],
    ['no object at all', 5 as unknown as Record<string, unknown>, 'facts[0]: wrong-type'],
  ])('is left out, named and located: %s', (_what, fact, problem) => {
    const { setUp, problems } = parse({ facts: [fact, sound] });
    expect(codes(problems)).toEqual([problem]);
    expect(setUp?.facts.map(({ id }) => id)).toEqual(['ok']);
  });

  it('loses only the field when the rest can stand', () => {
    const { setUp, problems } = parse({ facts: [{ ...sound, words: 'accueil' }] });
    expect(codes(problems)).toEqual(['facts[0].words: wrong-type']);
    expect(problems[0]?.values).toMatchObject({ item: 'ok', effect: 'field-left-out' });
    expect(setUp?.facts).toEqual([sound]);
  });

  it('never loses a date alone: the fact would hold for ever', () => {
    expect(parse({ facts: [{ ...sound, to: 'soon' }] }).setUp?.facts).toEqual([]);
  });
});

describe('ids', () => {
  const template = { language: 'fr', text: 'Bonjour' };

  it('are made from the content where there is none, the same each time', () => {
    const ids = () =>
      parse({ templates: [template, { ...template, text: 'Salut' }] }).setUp?.templates.map(({ id }) => id);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });

  it('stay apart: the same item twice is one, another one with a known id is renamed', () => {
    const { setUp, problems } = parse({
      templates: [
        { ...template, id: 'x' },
        { ...template, id: 'x' },
        { id: 'x', language: 'fr', text: 'Salut' },
      ],
    });
    expect(setUp?.templates.map(({ id, text }) => [id, text])).toEqual([
      ['x', 'Bonjour'],
      ['x-2', 'Salut'],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['duplicate', 'duplicate-id']);
  });

  it('of an absent brand are the first brand’s', () => {
    const { setUp, problems } = parse({ templates: [{ ...template, id: 'x', brand: 'gone' }] });
    expect(setUp?.templates[0]).not.toHaveProperty('brand');
    expect(problems.map(({ code }) => code)).toEqual(['unknown-brand']);
  });
});

describe('whatever the file', () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  const near = fc.record({
    schema: fc.constant(1),
    brands: fc.array(fc.oneof(json, fc.constant(BRAND)), { maxLength: 3 }),
    templates: json,
    facts: fc.array(json, { maxLength: 4 }),
    charter: json,
  });

  it('answers, with a set-up or a problem', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          json.map((value) => JSON.stringify(value)),
          near.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const { setUp, problems } = parseSetUp(text);
          expect(setUp !== null || problems.length === 1).toBe(true);
        },
      ),
    );
  });

  it('reads back what it wrote', () => {
    const word = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `a${text}`);
    const templates = fc.uniqueArray(
      fc.record({ id: word, language: fc.constantFrom('fr', 'en'), text: word, seeds: fc.array(fc.string()) }),
      { selector: ({ id }) => id.trim(), maxLength: 5 },
    );
    const facts = fc.uniqueArray(
      fc.record({
        id: word,
        kind: fc.constant('price' as const),
        label: word,
        amount: fc.nat(),
        currency: fc.constant('EUR'),
      }),
      { selector: ({ id }) => id.trim(), maxLength: 5 },
    );
    fc.assert(
      fc.property(
        templates,
        facts,
        fc.dictionary(fc.constantFrom('settings', 'picks'), json),
        (someTemplates, someFacts, more) => {
          const written = parseSetUp(
            exportSetUp({
              schema: 1,
              brands: [{ ...BRAND, accounts: [], zone: 'Europe/Paris' } as unknown as SetUp['brands'][number]],
              templates: someTemplates,
              facts: someFacts,
              charters: [],
              more,
            }),
          ).setUp;
          expect(written).not.toBeNull();
          if (written === null) return;
          expect(parseSetUp(exportSetUp(written))).toEqual({ setUp: written, problems: [] });
          expect(written.templates.length).toBe(someTemplates.length);
          expect(written.facts.length).toBe(someFacts.length);
        },
      ),
    );
  });
});
