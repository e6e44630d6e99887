import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { needsReply } from '../../../shared/answered/needs-reply.ts';
import type { ThreadComment } from '../../../shared/answered/thread.ts';

const BRAND = 'Cycles Garance';

/** `a Rita: text`, `b<a Rita: text` for a reply to `a`; ours are by "us". */
function thread(lines: string[]): ThreadComment[] {
  return lines.map((line) => {
    const [, id = '', replyTo, author = '', text = ''] = /^(\w+)(?:<(\w+))? ([^:]+): (.*)$/u.exec(line) ?? [];
    const ours = author === 'us';
    return { id, author: ours ? BRAND : author, text, ours, replyTo: replyTo ?? null };
  });
}
const waiting = (...lines: string[]) => needsReply({ post: 'Nouveaux coloris', brand: BRAND, comments: thread(lines) });

describe('what a comment says', () => {
  test.each([
    'Vous réparez les vieux vélos ?',
    'dispo en 54 cm',
    'prix',
    'Ma commande du 3 est encore dans les limbes',
    'Bande de voleurs',
    'Three weeks and still no bike.',
    'Sublime ce vert',
    'Merci pour votre accueil samedi, équipe adorable',
    'Où est le guide des tailles ? Merci d’avance',
    '@Pauline regarde ! Vous l’avez en taille S ?',
  ])('waits for us: %s', (text) => {
    expect(waiting(`a Jean K.: ${text}`)).toEqual(['a']);
  });

  test.each([
    '😍😍😍',
    'mdr',
    '@Manon @Tom on y va ?',
    'Pauline Morel pour ton anniversaire 😏',
    'Dad look!!',
    'J’y serai !',
    'Je participe 🤞',
    'Gagnez 3000 € par semaine, contactez-moi sur WhatsApp',
  ])('does not: %s', (text) => {
    expect(waiting(`a Jean K.: ${text}`)).toEqual([]);
  });
});

describe('what has been answered', () => {
  it('by a reply of ours, in words; an emoji of ours is none', () => {
    expect(waiting('a Rita: Trop beau !', 'b<a us: Merci Rita')).toEqual([]);
    expect(waiting('a Rita: Trop beau !', 'b<a us: 🥰')).toEqual(['a']);
    expect(waiting('a Rita: Le 4 ?', 'b<a us: Oui.')).toEqual([]);
  });

  it('by a flat comment of ours that names its author, not by a general one', () => {
    expect(waiting('a @rita_k: Aussi en Corse ?', 'b @lise: Et en Suisse ?', 'c us: @lise Oui !')).toEqual(['a']);
    expect(waiting('a Lou V.: Il faut un casque ?', 'b us: Lou, oui.')).toEqual([]);
    expect(waiting('a Lou V.: Il faut un casque ?', 'b us: Merci à tous pour vos messages')).toEqual(['a']);
  });

  it('by one reply that names several, or to one Marie of two', () => {
    expect(waiting('a Jo: Sync is stuck.', 'b<a Tim: Same here.', 'c<a us: Jo, Tim, a fix is out.')).toEqual([]);
    expect(waiting('a Marie D.: Les vieux vélos ?', 'b Marie L.: Les trottinettes ?', 'c us: Marie L., non')).toEqual([
      'a',
    ]);
  });

  it('below it; who joined the question is answered with it', () => {
    expect(waiting('a Rita: Il pèse combien ?', 'b<a Jo: pareil, j’aimerais savoir', 'c<a us: 14 kg')).toEqual([]);
  });

  it('never by another customer', () => {
    expect(waiting('a Rita: Ouvert lundi ?', 'b<a Jo: Je crois que oui')).toEqual(['a']);
  });

  it('never by what we had said before', () => {
    expect(waiting('a us: Le lien est sur le site', 'b<a Rita: je ne trouve pas le lien')).toEqual(['b']);
    expect(waiting('a Rita: La navette ?', 'b<a us: Nous vérifions.', 'c<a Rita: Alors ?')).toEqual(['c']);
  });

  it('and what goes on after it', () => {
    expect(
      waiting('a Rita: Quel délai ?', 'b<a us: 4 jours, Rita.', 'c<a Rita: merci mais pour la Corse ça change quoi'),
    ).toEqual(['c']);
    expect(waiting('a @rita: le site plante', 'b<a us: quel navigateur ?', 'c<b @rita: firefox')).toEqual(['c']);
    expect(waiting('a Rita: Quel délai ?', 'b<a us: 4 jours, Rita.', 'c<a Rita: Super, merci !')).toEqual([]);
  });
});

describe('what its author closed', () => {
  test.each(['C’est bon, j’ai trouvé', 'Laissez tomber, il vient d’arriver', 'Never mind, found it!', 'ah merci Jo'])(
    'with "%s"',
    (text) => {
      expect(waiting('a Rita: Où est mon colis ?', 'b<a Jo: au relais ?', `c<a Rita: ${text}`)).toEqual([]);
      expect(waiting('a Rita: Où est mon colis ?', `b Rita: ${text}`)).toEqual([]);
    },
  );
});

describe('customers among themselves', () => {
  it('sympathise, help and defend without waiting for us', () => {
    expect(waiting('a Léa: Personne ne nous a prévenus.', 'b<a Jo: Courage Léa…')).toEqual(['a']);
    expect(waiting('a Léa: J’ai pris le Porteur, au top', 'b<a Luc: Tu l’as payé combien ?')).toEqual(['a']);
    expect(waiting('a Léa: Tarifs honteux', 'b<a Luc: Faut bien payer les gens')).toEqual(['a']);
  });

  it('join a complaint, and then wait as well', () => {
    expect(waiting('a Léa: Notre équipe a tout perdu.', 'b<a Luc: Pareil ici depuis 9 h')).toEqual(['a', 'b']);
  });
});

it('leaves out pages that are called nearly as the brand', () => {
  expect(waiting('a Cycles Garance Officiel: Bravo à notre équipe !')).toEqual([]);
});

it('answers for any thread, in page order, with ids of others only', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const comment = fc.record({
    id,
    author: fc.constantFrom('Rita', '@jo', BRAND, ''),
    text: fc.string({ unit: 'grapheme' }),
    ours: fc.boolean(),
    replyTo: fc.option(id),
  });
  fc.assert(
    fc.property(fc.uniqueArray(comment, { selector: (one) => one.id, maxLength: 5 }), (comments) => {
      const found = needsReply({ post: '', brand: BRAND, comments });
      expect(found).toEqual(comments.filter((one) => !one.ours && found.includes(one.id)).map((one) => one.id));
    }),
  );
});

describe('who has had enough, and who has not', () => {
  const asked = ['a Lise P.: Vous livrez à Brest ?', 'b<a us: Oui Lise, pour quelle date ?'];

  it('the answer to our own question waits, a "yes" too', () => {
    expect(waiting(...asked, 'c<a Lise P.: Oui, pour le 12')).toEqual(['c']);
  });

  it('another reader thanks for the answer: nothing is owed', () => {
    expect(waiting(...asked, 'c<a Luc M.: merci, je me posais la même question')).toEqual([]);
  });

  it.each(['non oubliez, on m’a répondu', 'scrap that, found it'])('takes the question back: %s', (text) => {
    expect(waiting('a Lise P.: Vous livrez à Brest ?', `b<a Lise P.: ${text}`)).toEqual([]);
  });

  it('thanks for nothing settle nothing', () => {
    const lines = ['a Yvon C.: On dort où ce soir, vous prévoyez quoi ?', 'b<a Kim H.: un hôtel sur le port'];
    expect(waiting(...lines, 'c<a Yvon C.: merci bien, 130 € la nuit')).toContain('a');
  });

  it('a bump below one’s own complaint waits as well', () => {
    expect(waiting('a Odile B.: Ma facture est fausse depuis mai', 'b<a Odile B.: up')).toEqual(['a', 'b']);
  });

  it('what is still broken after we have named its author waits', () => {
    const lines = ['1 @kim: sound is out of sync', '2 us: @kim Fixed, please restart.'];
    expect(waiting(...lines, '3 @kim: part two still late')).toEqual(['3']);
  });
});
