import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessRisk } from '../../../../shared/suggest/risk/assess-risk.ts';

const riskOf = (text: string): string | null => assessRisk(text, 'fr')?.risk ?? null;

describe('insults', () => {
  test.each([
    'Bande de tocards, vous êtes la honte du métier',
    'ta gueule le cm',
    'tg et rends moi mon colis',
    'c de la m*rde bande de c*ns',
    'put*** de c0nnards',
    'C.O.N.N.A.R.D.S',
    'fdp d’opérateur',
    '🖕🖕🖕',
    'Le vendeur est un gros porc',
    'You bunch of clowns, f*ck off',
    'customer service run by morons',
  ])('%s', (text) => expect(riskOf(text)).toBe('insult'));
});

describe('spam', () => {
  test.each([
    'Gagnez 500 € par jour depuis votre canapé, écrivez-moi en privé',
    'Grand marabout, retour de l’être aimé en 3 jours',
    'Prêt entre particuliers à 2 %, réponse rapide',
    'Votre compte sera bloqué, vérifiez ici : http://verif.example',
    'lien en bio 🔥',
    'I made $3,000 a week trading crypto, DM me on Telegram',
    'Follow me I follow back',
  ])('%s', (text) => expect(riskOf(text)).toBe('spam'));
});

describe('danger to a person', () => {
  test.each([
    'Mon fils est aux urgences après votre gâteau, il est allergique aux noix',
    'Odeur de gaz au 3e étage',
    'La batterie a pris feu cette nuit',
    'un bout de verre dans ma salade, j’ai la langue coupée',
    'Mes freins ont lâché dans la descente',
    'je veux en finir',
    'on sait où tu habites, tu vas le payer',
    'carbon monoxide alarm is beeping and nobody answers',
    'my daughter swallowed a magnet from your toy',
  ])('%s', (text) => expect(riskOf(text)).toBe('safety'));
});

describe('harmless, whatever the words', () => {
  test.each([
    ['idiom', 'C’est de la bombe ce tiramisu'],
    ['idiom', 'tu m’as tué 😂'],
    ['idiom', 'killer sauce'],
    ['idiom', 'Ce burger, une tuerie'],
    ['idiom', 'Prix explosés cette année'],
    ['negation', 'Vos conseillers sont loin d’être des idiots'],
    ['negation', 'Nobody got hurt, all good'],
    ['self', 'Je suis trop conne, j’ai oublié mon pain'],
    ['name', 'Mme Connard à l’accueil a été adorable'],
    ['quote', '« Les Salauds », c’est bien samedi ?'],
    ['word', 'Deux bâtards bien cuits pour demain svp'],
    ['crude', 'service de merde, ça coupe toutes les dix minutes'],
    ['question', 'Y a-t-il des noix dans ce gâteau ?'],
    ['partnership', 'Créatrice de contenu, 12k abonnés, une collab vous dit ?'],
    ['report', 'Un faux compte à votre nom m’a écrit, attention'],
    ['short form', 'vous offrez les fdp à partir de combien ?'],
    ['event', 'Le feu d’artifice est à quelle heure ?'],
  ])('%s: %s', (_, text) => expect(riskOf(text)).toBeNull());
});

test('safety comes before insult, insult before spam', () => {
  expect(riskOf('Bande de connards, ma fille est aux urgences, elle a avalé du verre')).toBe('safety');
  expect(riskOf('Bande de connards, gagnez 500 € par jour, lien en bio')).toBe('insult');
});

test('the words are the comment’s own, as they stand', () => {
  const text = 'Franchement… BANDE DE C*NNARDS !!';
  const words = assessRisk(text, 'fr')?.words ?? [];
  expect(words.length).toBeGreaterThan(0);
  for (const word of words) expect(text).toContain(word);
  expect(words.join(' ')).toContain('C*NNARDS');
});

describe('any text', () => {
  test('gets an answer, with words of its own', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('con', 'c*n', 'feu', 'bébé', '«', '…', '€', '@x', 'http://x.example', '\ud83d'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('fr', 'en', 'other'), (pieces, language) => {
        const text = pieces.join(' ');
        const found = assessRisk(text, language);
        for (const word of found?.words ?? []) expect(text).toContain(word);
        if (found !== null) expect(found.words.length).toBeLessThanOrEqual(4);
      }),
    );
  });

  test.each(['', ' ', '👍', '\ud83d', '\u200b\u200f', '2*3=6', '***', '$$$'])('%j is harmless', (text) =>
    expect(riskOf(text)).toBeNull(),
  );

  test('of 10,000 words is read at its start and its end', () => {
    const calm = 'nous avons marché dans la vieille ville puis sommes rentrés par le port '.repeat(1000);
    expect(riskOf(calm)).toBeNull();
    expect(riskOf(`${calm}. Mon fils est aux urgences, il a avalé du verre.`)).toBe('safety');
    expect(assessRisk(`${calm}. Odeur de gaz !`, 'fr')?.words.join(' ')).toContain('gaz');
    expect(riskOf(`Bande de connards. ${calm}`)).toBe('insult');
  });

  test('does not depend on what was read before', () => {
    const first = assessRisk('bande de c*ns', 'fr');
    assessRisk('odeur de gaz', 'fr');
    expect(assessRisk('bande de c*ns', 'fr')).toEqual(first);
  });
});
