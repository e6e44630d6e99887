import { describe, expect, it } from 'vitest';
import en from '../../../shared/locales/checks/en.yml';
import fr from '../../../shared/locales/checks/fr.yml';
import { checkTone, TONE_FAMILIES } from '../../../shared/tone/check-tone.ts';

const rulesOf = (draft: Parameters<typeof checkTone>[0]) => checkTone(draft).map(({ rule }) => rule);

describe('one matter, one family', () => {
  it('says that a reply accuses, not also that it is cold', () => {
    const comment = 'Mon lit s’est effondré, c’est une honte.';
    expect(rulesOf({ text: 'Vous l’avez mal monté.', language: 'fr', comment })).toEqual(['blame']);
  });

  it('says that the language is wrong, not also that nothing is answered', () => {
    const comment = 'Where is the shop, please?';
    expect(rulesOf({ text: 'Merci beaucoup pour votre message !', language: 'fr', comment })).toEqual(['language']);
  });
});

describe('length as the network counts', () => {
  it('points at what is over', () => {
    const text = `${'ab'.repeat(139)} été`;
    expect(checkTone({ text, language: 'fr', network: 'x' })).toMatchObject([
      {
        start: 280,
        end: 282,
        rule: 'limit',
        kind: 'limit',
        message: { key: 'limit', values: { length: 282, over: 2 } },
      },
    ]);
  });

  it('counts a link as 23 and an emoji as 2', () => {
    const text = `https://boutique.example/${'b'.repeat(300)} ${'a '.repeat(127)}🎉`;
    expect(rulesOf({ text, language: 'fr', network: 'x' })).toEqual([]);
  });

  it('never cuts a sign in two', () => {
    const [finding] = checkTone({ text: '🎈 '.repeat(200), language: 'fr', network: 'x' }).filter(
      ({ rule }) => rule === 'limit',
    );
    expect((finding?.start ?? 0) % 3).toBe(0);
  });

  it('has no limit for a network that it does not know', () => {
    expect(rulesOf({ text: 'a '.repeat(5000), language: 'fr', network: 'forum' })).toEqual([]);
  });
});

describe('odd text', () => {
  it.each([
    ['nothing', ''],
    ['half a surrogate', 'Bonjour \ud83d, merci'],
    ['right to left', 'مرحبا , شكرا جزيلا'],
    ['ten thousand words', 'vous tu '.repeat(5000)],
    ['one word of 5,000 letters', 'é'.repeat(5000)],
    ['marks alone', '?!?!…((([[[{{{<<<___@@@###'],
    ['combining marks', 'e\u0301\u0301\u0301'.repeat(200)],
  ])('%s gives findings inside the text', (_, text) => {
    const findings = checkTone({
      text,
      language: 'fr',
      comment: text,
      network: 'x',
      author: { name: text },
      previous: [text],
    });
    for (const { start, end } of findings) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});

it('has a sentence in both languages for every key that it uses', () => {
  const wrong = TONE_FAMILIES.flatMap((family) => family.wrong);
  const keys = new Set(
    wrong.flatMap((example) => checkTone({ language: 'fr', ...example })).map(({ message }) => message.key),
  );
  for (const key of keys) {
    expect(fr, key).toHaveProperty(key);
    expect(en, key).toHaveProperty(key);
  }
});
