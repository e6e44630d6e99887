import { describe, expect, it } from 'vitest';
import { suggest } from '../../../shared/suggest/suggest.ts';
import type { Template } from '../../../shared/templates/template.ts';
import { knowledgeOf, STARTER, shippedModel } from './fixtures.ts';

const model = shippedModel();
const starter = knowledgeOf(model);
const intents = (text: string, knowledge = starter) =>
  suggest({ text }, knowledge).suggestions.map(({ intent }) => intent);

describe('what is suggested', () => {
  it.each([
    ['c combien le grand modèle', 'price'],
    ['toujours rien reçu, 3 semaines que jattends mon colis', 'order-late'],
    ['Vous êtes ouverts dimanche ?', 'hours'],
    ['where is my parcel, it has been three weeks', 'order-late'],
    ['do you ship to Ireland?', 'delivery-options'],
    ['un grand merci à toute l’équipe, c’était parfait', 'praise'],
  ])('%s: %s comes first', (text, intent) => {
    expect(intents(text)[0]).toBe(intent);
  });

  it('finds the question behind the praise', () => {
    expect(intents('Superbe boutique, bravo ! Et c’est ouvert le dimanche ?')[0]).toBe('hours');
  });

  it('gives one suggestion an intent, three at least and five at most, best first', () => {
    const { suggestions } = suggest({ text: 'je ne sais pas trop quoi en penser' }, starter);
    expect(suggestions.length).toBeGreaterThanOrEqual(3);
    expect(suggestions.length).toBeLessThanOrEqual(5);
    expect(new Set(suggestions.map(({ intent }) => intent)).size).toBe(suggestions.length);
    const scores = suggestions.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('says why in the comment’s own words', () => {
    const text = 'Bonjour, quels sont vos HORAIRES le dimanche ?';
    const why = suggest({ text }, starter).suggestions[0]?.why ?? [];
    expect(why).toContain('HORAIRES');
    for (const word of why) expect(text).toContain(word);
  });

  it('greets by the sure first name, signs as the brand does, and speaks its way', () => {
    const knowledge = knowledgeOf(model, { brand: { address: 'tu', signature: '— Léa' } });
    const [first] = suggest(
      { text: 'Merci pour tout, vous êtes super', author: { name: 'Camille Roussin' } },
      knowledge,
    ).suggestions;
    const tu = STARTER.find(({ id }) => id === 'praise.fr')?.tu?.[0];
    expect(first?.text).toMatch(/Camille.*\n— Léa$/s);
    expect(first?.text.split('{{')[0]?.slice(0, 5)).toBe(tu?.slice(0, 5));
    expect(first?.text).not.toMatch(/\{\{|\bvo(?:us|tre)\b/);
  });

  it('fills with the fact that holds and names it', () => {
    const facts = [
      { id: 'p', kind: 'price', label: 'plein tarif', amount: 9, currency: 'EUR', to: '2026-12-31' },
    ] as const;
    const [first] = suggest(
      { text: 'combien coûte le plein tarif ?' },
      knowledgeOf(model, { facts: [...facts] }),
    ).suggestions;
    expect(first?.text).toContain('9');
    expect(first?.facts).toEqual([{ id: 'p', label: 'plein tarif', until: '2026-12-31' }]);
  });

  it('takes another wording when one stands under this post already, and says so when all do', () => {
    const template = STARTER.find(({ id }) => id === 'praise.fr');
    const all = [template?.text ?? '', ...(template?.variants ?? [])];
    const text = 'Merci, c’était parfait !';
    expect(suggest({ text, usedHere: [all[0] ?? ''] }, starter).suggestions[0]).toMatchObject({
      wording: 1,
      used: false,
    });
    expect(suggest({ text, usedHere: all }, starter).suggestions[0]).toMatchObject({ wording: 0, used: true });
  });

  it('leaves out a template of another network and one that cannot be filled', () => {
    const own: Template[] = [
      { id: 'x-only', intent: 'hours', language: 'fr', text: 'Sur X.', networks: ['x'] },
      { id: 'broken', intent: 'price', language: 'fr', text: 'Le prix : {{unknownThing}}' },
      { id: 'plain', intent: 'contact', language: 'fr', text: 'Écrivez-nous.' },
    ];
    const { suggestions } = suggest(
      { text: 'vous ouvrez quand ?', network: 'facebook' },
      knowledgeOf(model, { templates: own }),
    );
    expect(suggestions.map(({ template }) => template)).toEqual(['plain']);
  });
});

describe('risks', () => {
  it('puts only the holding line before a danger', () => {
    const answer = suggest({ text: 'mon fils s’est brûlé, votre lampe a pris feu' }, starter);
    expect(answer.risk).toBe('safety');
    expect(answer.suggestions.map(({ intent }) => intent)).toEqual(['escalate']);
  });

  it('cites the charter’s article before an insult', () => {
    const answer = suggest({ text: 'bande de connards' }, knowledgeOf(model, { articles: { insult: 'article 3' } }));
    expect(answer.suggestions.map(({ intent }) => intent)).toEqual(['moderate']);
    expect(answer.suggestions[0]?.text).toContain('article 3');
  });
});

describe('odd comments', () => {
  it('answers nothing to nothing', () => {
    expect(suggest({ text: ' \n' }, starter).suggestions).toEqual([]);
  });

  it.each([
    ['😍', 'praise'],
    ['👏👏 !!', 'praise'],
    ['@Sarah @Tom', 'tag-friend'],
  ])('%s alone: %s', (text, intent) => {
    expect(intents(text)[0]).toBe(intent);
  });

  it('answers in the brand’s first language to a language that is neither', () => {
    const answer = suggest(
      { text: 'شكرا جزيلا على كل شيء' },
      knowledgeOf(model, { brand: { languages: ['en', 'fr'] } }),
    );
    expect(answer.language).toBe('other');
    expect(answer.suggestions.every(({ template }) => template.endsWith('.en'))).toBe(true);
  });

  it.each([
    'x\ud83d',
    '\ude00?',
    'a'.repeat(200_000),
    'mon colis est en retard '.repeat(2_500),
    '?'.repeat(5_000),
    '\u202e\u200bmerci',
  ])('stands %#', (text) => {
    const { suggestions } = suggest({ text }, starter);
    expect(suggestions.length).toBeLessThanOrEqual(5);
    for (const { why } of suggestions) for (const word of why) expect(word.length).toBeLessThanOrEqual(40);
  });
});
