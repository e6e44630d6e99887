import { comment, flat, type Post, post } from '../model.ts';
import type { Tongue } from '../settings.ts';
import {
  BACKWARDS,
  BANK,
  BRACES,
  BRAND,
  DAN,
  EMMA,
  INES,
  KARIM,
  LEA,
  MARTA,
  NADIA,
  NORDLICHT,
  OLIVER,
  OPHELIE,
  PRIYA,
  STEEVE,
  THOMAS,
} from './people.ts';

const WINTER = post(BRAND, 600, 'Nos deux ateliers restent ouverts tout l’hiver.\nVenez avec vos questions !', {
  open: true,
  comments: [
    comment(KARIM, 540, 'Bonjour, vous ouvrez le dimanche à Nantes ?', [
      comment(BRAND, 500, 'oui, de 10 h à 13 h.', [], KARIM),
      comment(LEA, 480, 'et le lundi ?', [], BRAND),
      comment(KARIM, 470, 'merci beaucoup', [], BRAND),
    ]),
    comment(INES, 420, 'Le modèle Plume en taille S revient quand en vert sauge ? 🌿'),
    comment(
      LEA,
      400,
      'Ma commande devait arriver lundi, on est vendredi et toujours rien. Aucune nouvelle par mail non plus 😕',
    ),
    comment(OPHELIE, 380, 'J’ai reçu ma sacoche avec la fermeture déchirée. Je fais comment pour l’échanger ?', [
      comment(THOMAS, 300, 'pareil pour moi', [], OPHELIE),
    ]),
    comment(EMMA, 200, 'Will the workshop be open on the 24th? Visiting from Bristol 🙂'),
    comment(BRACES, 190, 'Bonjour {{firstName}}, {{{x}}} <script>window.__practice.errors.push(2)</script>'),
    comment(BACKWARDS, 180, 'Répondre · Reply · 3 réponses · Sponsorisé'),
    comment(STEEVE, 170, 'C’est combien le forfait hiver 🥶 ?'),
  ],
});

const ADVERT = post(BRAND, 900, 'La révision d’hiver à 49 €.', {
  ad: true,
  open: true,
  comments: [
    comment(NADIA, 800, 'Je ne trouve pas le prix de la révision complète sur le site, c’est combien ?'),
    comment(MARTA, 700, '¿Tienen cámaras para ruedas de 24 pulgadas?'),
  ],
});

const CARGO = post(DAN, 1400, 'Looking for a cargo bike for our couriers. Any tips? Cycles Garance perhaps.', {
  comments: [
    comment(PRIYA, 1300, 'We leased six from Garance and never looked back.'),
    comment(OLIVER, 1200, 'Which size are they, and what do you charge for a service?', [
      comment(PRIYA, 1100, 'the long ones', [], OLIVER),
    ]),
  ],
});

const POSTS: Post[] = [
  WINTER,
  post(
    THOMAS,
    300,
    'Un an et 4 000 km avec mon vélo Garance, pas un seul souci. Merci à toute l’équipe de l’atelier !',
    {
      header: { by: LEA, words: 'likes' },
    },
  ),
  post(BANK, 100, 'Ouvrez un compte en cinq minutes.', { ad: true }),
  CARGO,
  post(NADIA, 2000, 'Cycles Garance, c’est combien une révision complète pour un vélo de ville ?', { edited: true }),
  post(MARTA, 0, '', { module: true }),
  ADVERT,
  post(INES, 2500, 'J’ai été promue responsable, merci à tous. Sponsorisé par personne.', {
    header: { by: KARIM, words: 'commented' },
  }),
  post(NORDLICHT, 3000, 'A good read on winter tyres.', { picture: 'Winter tyres' }),
  post(BRAND, 3500, 'Le Plume revient en vert sauge.'),
  post(OPHELIE, 4000, 'On peut payer en trois fois chez Cycles Garance ?'),
  post(EMMA, 4400, 'Do Cycles Garance deliver to Bristol?'),
  post(STEEVE, 5000, 'Vous livrez les vélos montés ou en carton, Cycles Garance ? Et jusqu’à Brest ?'),
];

/** The list of the feed, the interface's language first. */
export function feedOf(tongue: Tongue): Post[] {
  const mine = POSTS.filter(({ by }) => tongue === 'fr' || [DAN, EMMA, NORDLICHT].includes(by) || by === BRAND);
  return [...mine, ...POSTS.filter((one) => !mine.includes(one))];
}

/** What stands on the brand's own Page. */
export const companyPosts = (): Post[] => POSTS.filter(({ by, ad }) => by === BRAND && !ad);

export const postById = (id: string): Post | null => POSTS.find((one) => one.id === id) ?? null;

export const pathOfPost = ({ id }: Post): string => `/feed/update/urn:li:activity:${id}/`;

export const TALKS = { winter: WINTER, cargo: CARGO, advert: ADVERT };

/** Who wrote to the Page: a mention, an answer, and a reaction that only names the Page's own comment. */
export function notices() {
  const [question] = WINTER.comments;
  const own = question?.replies[0];
  const [mention] = ADVERT.comments;
  return flat(WINTER.comments).length === 0 || question === undefined || own === undefined || mention === undefined
    ? []
    : [
        { by: mention.by, post: ADVERT, comment: mention, how: 'mentioned' as const },
        { by: question.by, post: WINTER, comment: question.replies[2] ?? question, how: 'answered' as const },
        { by: THOMAS, post: WINTER, comment: own, how: 'liked' as const },
      ];
}
