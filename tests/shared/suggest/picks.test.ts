import { describe, expect, it } from 'vitest';
import { suggest } from '../../../shared/suggest/suggest.ts';
import type { Template } from '../../../shared/templates/template.ts';
import { knowledgeOf, STARTER, shippedModel } from './fixtures.ts';

const model = shippedModel();
const WORDS = ['Zoubida', 'la Zoubida', 'ma Zoubida', 'Zoubida encore'];
const picks = WORDS.map((word) => ({ text: `${word} ce soir ?`, intent: 'booking' }));
const place = (text: string, intent: string, knowledge = knowledgeOf(model)) =>
  suggest({ text }, knowledge).suggestions.findIndex((one) => one.intent === intent);

describe('learning from picks', () => {
  it('brings up what was picked for a word that no seed knows', () => {
    expect(place('Zoubida demain ?', 'booking', knowledgeOf(model, { picks }))).toBe(0);
  });

  it('keeps clear comments where they were', () => {
    expect(place('combien ça coûte ?', 'price', knowledgeOf(model, { picks }))).toBe(0);
  });

  it('lowers what was refused', () => {
    const text = 'Zoubida demain ?';
    const score = (knowledge = knowledgeOf(model)) =>
      suggest({ text }, knowledge).suggestions.find(({ intent }) => intent === 'booking')?.score ?? 0;
    const refused = WORDS.map((word) => ({ text: `${word} demain ?`, template: 'booking.fr', refused: true }));
    expect(score(knowledgeOf(model, { picks: [...picks, ...refused] }))).toBeLessThan(
      score(knowledgeOf(model, { picks })),
    );
  });

  it('is the same for the same picks, and leaves out picks of what is gone', () => {
    const gone = [
      { text: 'bonjour', template: 'gone.fr' },
      { text: 'bonjour', intent: 'no-such-intent' },
    ];
    const text = 'Zoubida demain ?';
    const [one, two] = [picks, [...gone, ...picks]].map((list) =>
      suggest({ text }, knowledgeOf(model, { picks: list })),
    );
    expect(one).toEqual(two);
  });
});

describe('a brand’s own templates', () => {
  const own: Template = {
    id: 'twin.fr',
    language: 'fr',
    title: 'Jumelage',
    text: 'Le comité de jumelage vous répond.',
    seeds: [
      'le jumelage avec Bamberg continue ?',
      'qui héberge un correspondant du jumelage',
      'comité de jumelage, on adhère où',
    ],
  };

  it('join by their seeds, without training', () => {
    const knowledge = knowledgeOf(model, { templates: [own, ...STARTER] });
    expect(place('le jumelage, comment on adhère ?', 'twin.fr', knowledge)).toBe(0);
    expect(place('vous ouvrez à quelle heure ?', 'hours', knowledge)).toBe(0);
  });

  it('of one intent are told apart by their seeds and by what they were picked for', () => {
    const pair: Template[] = [
      { id: 'bread', intent: 'price', language: 'fr', text: 'Pain.', seeds: ['le prix de la baguette'] },
      { id: 'cake', intent: 'price', language: 'fr', text: 'Gâteau.', seeds: ['le prix du fraisier'] },
    ];
    const first = (text: string, extra = {}) =>
      suggest({ text }, knowledgeOf(model, { templates: pair, ...extra })).suggestions[0]?.template;
    expect(first('combien le fraisier ?')).toBe('cake');
    expect(first('combien la baguette ?')).toBe('bread');
    expect(first('combien la couronne ?', { picks: [{ text: 'la couronne c combien', template: 'cake' }] })).toBe(
      'cake',
    );
  });
});
