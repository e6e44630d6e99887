import { describe, expect, it } from 'vitest';
import { openWriting, type WritingBytes } from '../../../shared/writing/open.ts';
import { readWritingFiles } from '../../core/writing-files.ts';

const files = readWritingFiles();
const engine = openWriting(files);
const check = (text: string, known: string[] = [], language: 'fr' | 'en' | null = null) =>
  engine.check(text, { language, known });
const loud = (text: string, known: string[] = []) => check(text, known).findings.filter(({ quiet }) => quiet !== true);

describe('the engine', () => {
  it('gives places in the draft as written', () => {
    const text = '👋 Bonjour ! Nos produit arrivent. Merci beaucoup, trés bonne journée';
    const found = loud(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['Nos produit', 'trés']);
  });

  it('reads each sentence in its own language', () => {
    const text = 'Merci beaucoup pour votre adrese postale. Thanks a lot for you’re kind words about us.';
    expect(loud(text).map(({ start, end }) => text.slice(start, end))).toEqual(['adrese', 'you’re']);
  });

  it('takes the brand’s words as they are', () => {
    expect(loud('Le vélo kadense est là.', ['Kadense'])).toEqual([]);
  });

  it('gives the same findings for a sentence that it remembers, at its new place', () => {
    const [first] = loud('Nos produit arrivent.');
    const [again] = loud('Bonjour à vous. Nos produit arrivent.');
    expect(again).toEqual({ ...first, start: (first?.start ?? 0) + 16, end: (first?.end ?? 0) + 16 });
  });

  it('has one finding for any words', () => {
    const { findings } = check('Nos produit son trés beau, vous pouvez passez, je peut vous aidez.');
    for (const [at, one] of findings.entries()) expect(one.start).toBeGreaterThanOrEqual(findings[at - 1]?.end ?? 0);
  });

  it('stops at a bound in a very long text, and says where', () => {
    const text = 'Nos produit arrivent. '.repeat(2500);
    const { findings, skipped } = check(text);
    expect(findings.length).toBeGreaterThan(100);
    expect(skipped).toEqual([{ key: 'writing-skipped-long', values: { from: expect.any(Number) } }]);
  });

  it.each([
    ['one word of 5,000 letters', 'a'.repeat(5000)],
    ['right to left', 'مرحبا بكم في متجرنا، شكرا جزيلا لكم'],
    ['emoji', '👨‍👩‍👧‍👦🇫🇷❤️‍🔥'.repeat(300)],
    ['half a surrogate', 'Bonjour \ud83d à vous \udc00'],
    ['code', 'const a = () => { return b?.c ?? [1, 2].map((x) => x ** 2); }; // `é`'],
    ['three languages', 'Bonjour à tous, merci. Thanks a lot for coming. Vielen Dank für euren Besuch heute.'],
    ['nothing', ''],
    ['marks', '?!…,;:.«»()[]—–'.repeat(200)],
    ['hyphens', 'a-b-'.repeat(1000)],
    ['apostrophes', "l'".repeat(1000)],
  ])('survives %s', (_, text) => expect(() => check(text)).not.toThrow());
});

describe('a file that is cut in half', () => {
  const cut = (name: keyof WritingBytes) =>
    openWriting({
      ...files,
      [name]: (files[name] as ArrayBuffer).slice(0, (files[name] as ArrayBuffer).byteLength / 2),
    });

  it('turns French off and says why; English works', () => {
    const half = cut('fr.lex.bin');
    const { findings, skipped } = half.check('Nos produit arrivent demain matin.', { language: 'fr', known: [] });
    expect(findings).toEqual([]);
    expect(skipped).toEqual([{ key: 'writing-off-fr', values: { why: expect.stringContaining('word list') } }]);
    expect(half.check('Thanks for you’re kind words.', { language: 'en', known: [] }).findings).toHaveLength(1);
  });

  it('turns English off and says why; French works', () => {
    const half = cut('en.lex.bin');
    expect(half.check('Thanks for you’re kind words.', { language: 'en', known: [] }).skipped[0]?.key).toBe(
      'writing-off-en',
    );
    expect(half.check('Nos produit arrivent demain.', { language: 'fr', known: [] }).findings).toHaveLength(1);
  });

  it('says so for a file that did not come', () => {
    const none = openWriting({ ...files, 'fr.tagger.bin': new Error('404') });
    expect(none.check('Nos produit arrivent.', { language: 'fr', known: [] }).skipped).toEqual([
      { key: 'writing-off-fr', values: { why: '404' } },
    ]);
  });
});
