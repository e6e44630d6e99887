import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../shared/language/detect.ts';

describe('French, as it is typed', () => {
  test.each([
    'Bonjour, à quelle heure ouvrez-vous demain ?',
    'c koi le prix svp',
    'slt vs etes ouvert dem',
    'jsuis tro contente de ma commande',
    'tres decu de la qualite du sac',
    'bjr jai pa recu ma comande',
    'où est mon colis',
    'MERCI POUR TOUT À BIENTÔT',
    'Trop déçue… 3 semaines d’attente 😡',
  ])('%s', (text) => expect(detectLanguage(text, 'en')).toBe('fr'));
});

describe('English, as it is typed', () => {
  test.each([
    'What time do you open tomorrow?',
    'gonna cop this tmrw ngl',
    'u guys open 2day?',
    "can't log in since the update",
    'still waiting for my parcel',
    'absolute legends, see you next year!!',
  ])('%s', (text) => expect(detectLanguage(text, 'fr')).toBe('en'));
});

describe('another language', () => {
  test.each([
    ['Spanish', '¿Dónde está mi pedido?'],
    ['German', 'Wie viel kostet das bei euch'],
    ['Italian', 'Vorrei sapere a che ora aprite'],
    ['Dutch', 'Hoe laat gaan jullie open'],
    ['Portuguese', 'Quero saber quanto custa o envio'],
    ['Arabic', 'شكرا جزيلا على المساعدة'],
    ['one Arabic word', 'شكرا'],
    ['Russian', 'Спасибо большое за помощь'],
    ['Breton', "Demat deoc'h, trugarez vras evit pep tra"],
    ['Chinese', '请问明天几点开门'],
    ['Norwegian', 'Hvor meget koster det å sende til Norge'],
  ])('%s', (_, text) => expect(detectLanguage(text, 'fr')).toBe('other'));
});

describe('too little to tell', () => {
  test.each(['', '   ', '👍👍', '😂', '12 €', '@julie https://exemple.example/page', '#rentree'])(
    '%j is what is preferred, or neither language',
    (text) => {
      expect(detectLanguage(text, 'en')).toBe('en');
      expect(detectLanguage(text)).toBe('other');
    },
  );

  test('under three words the preferred language holds, whatever the words', () => {
    expect(detectLanguage('Merci !', 'en')).toBe('en');
    expect(detectLanguage('Thank you', 'fr')).toBe('fr');
  });

  test('with nothing preferred, two words that are surely English are', () => {
    expect(detectLanguage('Thank you')).toBe('en');
    expect(detectLanguage('merci beaucoup')).toBe('fr');
  });

  test.each([
    ['fr', 'Superbe !'],
    ['fr', 'Quelle taille ?'],
    ['en', 'Sold out'],
    ['en', 'Which colour?'],
    ['other', 'Muchas gracias'],
    ['other', 'Guten Abend'],
    ['other', 'Che meraviglia'],
  ] as const)('with nothing preferred, few words are what they look like: %s, “%s”', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test('addresses, handles and hashtags do not count', () => {
    expect(detectLanguage('@thebestshopintown regardez la page https://www.the-news.example/with-this svp', null)).toBe(
      'fr',
    );
  });
});

describe('two languages in one comment', () => {
  test.each([
    ['fr', 'Bonjour, je voudrais savoir si vous êtes ouverts dimanche. Thank you!'],
    ['en', 'Love this so much, I will be back with my whole family next week, merci'],
  ] as const)('the larger part is %s', (language, text) => expect(detectLanguage(text)).toBe(language));
});

describe('any text', () => {
  test('gets an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('fr', 'en', null), (text, prefer) => {
        expect(['fr', 'en', 'other']).toContain(detectLanguage(text, prefer));
      }),
    );
  });

  test('half a surrogate, zero-width letters and 10,000 words too', () => {
    expect(detectLanguage('\ud83d bonjour à toute l’équipe')).toBe('fr');
    expect(detectLanguage('bon\u200bjour à toute votre équipe')).toBe('fr');
    expect(detectLanguage('where is my order '.repeat(2500))).toBe('en');
  });

  test('the start decides: the end of a long comment changes nothing', () => {
    const start = 'je n’ai toujours pas reçu ma commande '.repeat(80);
    expect(detectLanguage(`${start}${'where is my order '.repeat(5000)}`)).toBe(detectLanguage(start));
  });
});
