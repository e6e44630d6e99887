import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { Fact } from '../../../shared/facts/fact.ts';
import { factText, factValues, lookupFacts, searchFacts } from '../../../shared/facts/lookup.ts';

const demo = JSON.parse(readFileSync(new URL('../../../assets/starter/demo-brand.json', import.meta.url), 'utf8')) as {
  facts: Fact[];
};
const TODAY = '2026-12-05';

const find = (intent: string | null, text: string, language = 'fr', facts = demo.facts) =>
  lookupFacts(facts, { intent, text, language, today: TODAY });
const values = (intent: string | null, text: string, language = 'fr', facts = demo.facts) =>
  factValues(find(intent, text, language, facts), language);
const spaces = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('which fact a comment is about', () => {
  test.each([
    ['price', 'combien coûte la révision ?', 'price', '59 €'],
    ['price', 'révision de mon VAE, combien ?', 'price', '89 €'],
    ['price', 'prix du Garance 7 svp', 'price', '1 190 €'],
    ['price', 'vous louez à quel tarif ? la location', 'price', '69 € par mois'],
    ['hours', 'La boutique de Lyon est ouverte le samedi ?', 'hours', 'du mardi au samedi de 10 h à 19 h'],
    ['location', 'vous êtes où à Nantes', 'address', '8 quai de la Pédale, 44000 Nantes'],
    ['press', 'journaliste, je cherche un contact', 'email', 'presse@cycles-garance.example'],
    ['job', 'vous prenez des stagiaires ?', 'email', 'recrutement@cycles-garance.example'],
    ['personal-data', 'supprimez-moi de vos fichiers', 'email', 'donnees@cycles-garance.example'],
    ['damaged', 'ma roue est arrivée voilée', 'email', 'bonjour@cycles-garance.example'],
    ['returns', 'je peux rendre la sacoche ?', 'returns', '30 jours'],
    ['delivery-options', 'Délai pour des accessoires ?', 'delivery', '2 à 4 jours ouvrés'],
    [
      'event',
      'c’est quand les portes ouvertes ?',
      'event',
      'Portes ouvertes, samedi 12 décembre à 10 h, boutique de Lyon',
    ],
    ['event', 'prochain évènement ?', 'event', 'Portes ouvertes, samedi 12 décembre à 10 h, boutique de Lyon'],
    ['promo-code', 'un code promo ?', 'promo', 'LUMIERE10'],
  ])('%s: %s', (intent, text, variable, value) => {
    expect(spaces(values(intent, text)[variable])).toBe(value);
  });

  test.each([
    ['price', 'c combien', 'price'],
    ['hours', 'vous êtes ouverts dimanche ?', 'hours'],
    ['delivery-options', 'vous livrez en combien de temps ?', 'delivery'],
    ['contact', 'un numéro ?', 'phone'],
    ['product-info', 'il est beau', 'link'],
  ])('gives none when none is clearly meant: %s, %s', (intent, text, variable) => {
    expect(values(intent, text)).not.toHaveProperty(variable);
  });

  it('labels a price in the reply’s language', () => {
    expect(values('price', 'How much is the cargo bike?', 'en')).toMatchObject({
      price: '€4,290',
      priceLabel: 'Porteur cargo bike',
    });
  });
});

describe('time', () => {
  it('shows what is over, and never uses it', () => {
    const found = find('price', 'la révision d’automne est à combien ?');
    expect(found.filter(({ expired }) => expired).map(({ fact, until }) => [fact.id, until])).toEqual([
      ['prix-revision-automne', '2026-10-31'],
    ]);
    expect(factValues(found, 'fr')).not.toHaveProperty('price');
  });

  it('keeps silent on what does not hold yet', () => {
    const later: Fact[] = [{ id: 'a', kind: 'promo', label: 'soldes', value: 'HIVER', from: '2027-01-06' }];
    expect(find('promo-code', 'un code ?', 'fr', later)).toEqual([]);
    expect(searchFacts(later, 'soldes', { language: 'fr', today: TODAY })).toEqual([]);
  });

  it('mentions an exceptional day that the comment means', () => {
    expect(spaces(values('hours', 'Lyon, ouvert le 24 décembre ?').hours)).toBe(
      'du mardi au samedi de 10 h à 19 h (le 24 décembre de 10 h à 16 h)',
    );
    expect(spaces(values('hours', 'Is the Nantes shop open on Christmas Day?', 'en').hours)).toContain(
      '(closed on 25 December)',
    );
  });
});

describe('facts that disagree', () => {
  const twice: Fact[] = [
    { id: 'a', kind: 'price', label: 'Entrée', amount: 9, currency: 'EUR' },
    { id: 'b', kind: 'price', label: 'entrée', amount: 11, currency: 'EUR' },
  ];

  it('are reported and not used', () => {
    const found = find('price', 'le prix de l’entrée ?', 'fr', twice);
    expect(found.map(({ fact, conflict }) => [fact.id, conflict])).toEqual([
      ['a', ['b']],
      ['b', ['a']],
    ]);
    expect(factValues(found, 'fr')).toEqual({});
    expect(searchFacts(twice, 'entrée', { language: 'fr', today: TODAY })[0]?.conflict).toEqual(['b']);
  });

  it('are one when they say the same', () => {
    const same = twice.map((fact) => ({ ...fact, amount: 9 }) as Fact);
    expect(spaces(values('price', 'le prix de l’entrée ?', 'fr', same).price)).toBe('9 €');
  });
});

describe('search', () => {
  const ids = (query: string) =>
    searchFacts(demo.facts, query, { language: 'fr', today: TODAY }).map(({ fact }) => fact.id);

  it('finds by the beginning of words, accents left out, best first, what is over last', () => {
    expect(ids('rev')).toEqual(['prix-revision', 'prix-revision-electrique', 'prix-revision-automne']);
    expect(ids('tel nantes')[0]).toBe('telephone-nantes');
    expect(ids('LUMIERE')).toEqual(['promo-lumiere']);
    expect(ids('zzz')).toEqual([]);
  });

  it('gives the value to put in', () => {
    const [found] = searchFacts(demo.facts, 'crevaison', { language: 'en', today: TODAY });
    expect(found && factText(found.fact, 'en')).toBe('€15');
    expect(found?.label).toBe('puncture repair');
  });
});

it('says nothing of a fact without a value', () => {
  const broken = [
    { id: 'a', kind: 'price', label: 'entrée', currency: 'EUR' },
    { id: 'b', kind: 'hours', label: 'boutique' },
    { id: 'c', kind: 'phone', label: 'accueil' },
    { id: 'd', kind: 'event', label: 'fête' },
  ] as unknown as Fact[];
  for (const intent of ['price', 'hours', 'contact', 'event', null])
    expect(values(intent, 'entrée boutique accueil fête', 'fr', broken)).toEqual({});
});

test('a fact whose whole label is said wins over one that a word of it hints at', () => {
  const facts: Fact[] = [
    { id: 'service', kind: 'price', label: 'révision complète', amount: 59, currency: 'EUR', words: ['entretien'] },
    {
      id: 'bike',
      kind: 'price',
      label: 'vélo de ville Garance 7',
      amount: 1190,
      currency: 'EUR',
      words: ['vélo de ville'],
    },
  ];
  const text = 'c’est combien une révision complète pour un vélo de ville ?';
  const found = lookupFacts(facts, { intent: 'price', text, language: 'fr', today: '2026-11-28' });
  expect(found.map(({ fact }) => fact.id)).toEqual(['service']);
});
