import { type Comment, comment, type Post, pathOfPost, post } from '../model.ts';
import * as who from './people.ts';

const { BRAND } = who;

/** Under the brand's own post: what a community manager answers all day. Three levels, a folded thread, two of nearly one name. */
export const WINTER: Post = post(
  BRAND,
  300,
  'Nos ateliers de Nantes et de Rennes restent ouverts jusqu’à 20 h tous les jeudis de décembre 🔧\nVenez avec votre vélo !',
  {
    preview: 1,
    comments: [
      comment(who.KARIM, 180, 'Super 🙂 Et le dimanche, c’est ouvert à Nantes ?', [
        comment(
          BRAND,
          120,
          'bonjour Karim, le dimanche de 14 h à 18 h en décembre.',
          [comment(who.LAURE, 60, 'et les jours fériés ?', [], { to: BRAND })],
          { to: who.KARIM },
        ),
      ]),
      comment(
        who.MIREILLE,
        150,
        'Commande passée il y a trois semaines, toujours rien reçu 😡\nPersonne ne répond au téléphone',
        [comment(who.GERARD, 140, 'pareil pour moi', [], { to: who.MIREILLE })],
        { cut: true },
      ),
      comment(who.JEAN, 130, 'Il faut prendre rendez-vous pour des plaquettes ?', [
        comment(who.JEAN_PAUL, 128, 'on m’a dit que non', [], { to: who.JEAN }),
      ]),
      comment(who.FAMILLE, 110, null),
      comment(
        who.LEA,
        95,
        'C’est combien le forfait hiver ?',
        [comment(who.NADIA, 90, 'oui, dites-nous', [], { to: who.LEA })],
        {
          folded: true,
        },
      ),
      comment(who.MARTA, 80, '¿Tienen cámaras para ruedas de 24 pulgadas?', [], {
        lang: 'es',
        translation: 'Avez-vous des chambres à air pour roues de 24 pouces ?',
      }),
      comment(who.BRACES, 50, 'Commentaire de Léa Marchand il y a 3 heures'),
      comment(who.BACKWARDS, 40, 'Répondre'),
      comment(who.NADIA, 12, 'C’est combien la révision complète ?'),
    ],
  },
);

const SHOP: Post = post(BRAND, 480, 'Our Nantes shop is open on Sundays in December. Come and try the Plume.', {
  preview: 2,
  comments: [
    comment(
      who.DAN,
      400,
      'How much is the Plume?',
      [comment(BRAND, 390, 'Hello Dan, €1,450.', [], { lang: 'en', to: who.DAN })],
      {
        lang: 'en',
      },
    ),
    comment(who.EMMA, 350, 'Will the workshop be open on the 24th? Visiting from Bristol 🙂', [], { lang: 'en' }),
    comment(who.SAM, 340, 'Checkout crashes on my phone every single time', [], { lang: 'en' }),
  ],
});

/** Comments under the brand's own advertisement are work too. */
const OWN_AD: Post = post(BRAND, 900, 'La Plume, 11 kg, garantie dix ans. Essai gratuit en boutique.', {
  ad: true,
  preview: 2,
  comments: [
    comment(who.DELPHINE, 840, 'Elle existe en taille XS ?'),
    comment(who.OPHELIE, 810, '11 kg avec ou sans porte-bagages ?'),
  ],
});

const OTHER_AD: Post = post(who.VOLT, 60, 'Passez à l’électrique dès 39 € par mois.', {
  ad: true,
  preview: 1,
  comments: [comment(who.PAT, 50, 'Sounds dear', [], { lang: 'en' })],
});

const OTHERS: Post[] = [
  post(who.GRACE, 70, 'Anyone been to their workshop in Nantes? Is it any good?', {
    shared: { by: BRAND, text: 'La révision d’hiver est à 59 € jusqu’au 15 décembre.' },
  }),
  post(
    who.OPHELIE,
    75,
    'Ma sacoche Garance est arrivée avec la fermeture déchirée. Je fais comment pour l’échanger ? J’ai écrit',
    {
      cut: true,
    },
  ),
  post(who.REMI, 76, 'Vous recrutez des mécanos en alternance ?', { hidden: true }),
  post(who.LEA, 90, 'Sponsorisé par mes jambes : 40 km aujourd’hui avec la Plume 🙂'),
];

/** A group's: plain numbers, and in the older layout replies inside what they answer. */
const GROUP: Post = post(who.GRACE, 360, 'A front rack for the Plume, any ideas?', {
  group: 'bikes.nantes',
  comments: [
    comment(
      who.DAN,
      180,
      'Which rack fits the Plume?',
      [
        comment(
          who.EMMA,
          120,
          'The blue one, I think.',
          [comment(who.SAM, 60, 'thanks!', [], { lang: 'en', to: who.EMMA })],
          {
            lang: 'en',
            to: who.DAN,
          },
        ),
      ],
      { lang: 'en' },
    ),
    comment(who.PAT, 50, 'Following', [], { lang: 'en' }),
  ],
});

export const POSTS: readonly Post[] = [WINTER, OTHER_AD, ...OTHERS, SHOP, OWN_AD, GROUP];
export const TALKS = { winter: WINTER, shop: SHOP, ad: OWN_AD, group: GROUP } as const;

export const feedOf = (lang: string): Post[] => {
  const [first, second] = lang === 'en' ? [SHOP, WINTER] : [WINTER, SHOP];
  return [first, OTHER_AD, ...OTHERS, second, OWN_AD];
};

export const pagePosts = (): Post[] => [WINTER, SHOP, OWN_AD];

export const postAt = (path: string): Post | undefined =>
  POSTS.find((one) => pathOfPost(one).replace(/\/$/, '') === path.replace(/\/$/, ''));

/** More comments than anyone reads, all different. */
export function manyComments(count: number): Comment[] {
  const people = [who.KARIM, who.LEA, who.DAN, who.EMMA, who.SAM, who.OPHELIE];
  return Array.from({ length: count }, (_, place) =>
    comment(
      people[place % people.length] as typeof who.KARIM,
      10 + (place % 50),
      `Question ${place + 1} : c’est ouvert dimanche ?`,
    ),
  );
}
