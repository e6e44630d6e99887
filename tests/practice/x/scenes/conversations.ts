import { type Conversation, type Post, post } from '../post.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { SPECIAL } from './special.ts';

/** Under the brand's own post: what a community manager answers all day. */
const winter: Conversation = {
  above: [],
  focused: SPECIAL[0] as Post,
  below: [
    post('karim_bkr', 'Karim B.', 4, 'fr', 1, 'Super ! Et le dimanche, c’est ouvert à Nantes ?', { joined: true }),
    post(
      'cyclesgarance',
      'Cycles Garance',
      3,
      'fr',
      1,
      '@karim_bkr Bonjour Karim, le dimanche de 14 h à 18 h en décembre.',
      { joined: true },
    ),
    post('karim_bkr', 'Karim B.', 2, 'fr', 0, '@cyclesgarance Parfait, merci !'),
    post('laure_vdm', 'Laure Vandamme', 4, 'fr', 0, 'Il faut prendre rendez-vous pour changer des plaquettes ?'),
    post('volt_pub', 'Volt & Co', 4, 'fr', 2, 'Votre vélo, mais électrique.', { ad: true }),
    post('steeve_g', 'Steeve G.', 3, 'fr', 0, 'C’est combien le forfait hiver 🥶 ?'),
    post(
      'mireille_ptt',
      'Mireille Petitot',
      3,
      'fr',
      1,
      'Commande passée il y a trois semaines, toujours rien reçu. Personne ne répond au téléphone.',
      { joined: true },
    ),
    post(
      'gerard_ptt',
      'Gérard Petitot',
      2,
      'fr',
      0,
      '@mireille_ptt pareil pour moi, et ils ont encaissé tout de suite',
    ),
    post('emma_wlk', 'Emma Walker', 2, 'en', 0, 'Will the workshop be open on the 24th? Visiting from Bristol 🙂'),
    post('ana_lopez_v', 'Ana López', 1, 'es', 0, '¿Tienen cámaras para ruedas de 24 pulgadas?'),
  ],
};

/** A deeper place in a thread: two posts above, answers below. */
const deep: Conversation = {
  above: [
    post(
      'anne_so',
      'Anne-So',
      300,
      'fr',
      1,
      'Un vélo de ville solide, fabriqué pas trop loin : vous avez une marque ?',
      { joined: true },
    ),
    post('eric_vlo', 'Éric', 290, 'fr', 1, '@anne_so regarde chez @cyclesgarance, j’en suis très content', {
      joined: true,
    }),
  ],
  focused: post(
    'anne_so',
    'Anne-So',
    280,
    'fr',
    2,
    '@eric_vlo merci ! @cyclesgarance on peut l’essayer avant d’acheter ?',
  ),
  below: [
    post('eric_vlo', 'Éric', 270, 'fr', 1, '@anne_so oui, à Nantes ils prêtent un vélo une demi-journée', {
      joined: true,
    }),
    post('anne_so', 'Anne-So', 260, 'fr', 0, '@eric_vlo génial'),
    post('titouan_lb', 'Titouan Le Bihan', 250, 'fr', 0, 'Et à Rennes, c’est possible aussi ?'),
  ],
};

/** Comments under the brand's own advertisement are work too. */
const advert: Conversation = {
  above: [],
  focused: post(
    'cyclesgarance',
    'Cycles Garance',
    900,
    'fr',
    2,
    'La Plume, 11 kg, garantie dix ans. Essai gratuit en boutique.',
    { ad: true },
  ),
  below: [
    post('delphine_ch', 'Delphine Chauvin', 840, 'fr', 0, 'Elle existe en taille XS ?'),
    post('romain_gdt', 'Romain Godet', 810, 'fr', 0, '11 kg avec ou sans porte-bagages ?'),
  ],
};

const spanish: Conversation = {
  above: [],
  focused: ENGLISH[13] as Post,
  below: [post('marta_bil', 'Marta', 230, 'es', 0, '@carlos_mtz ¿y el precio del envío?')],
};

const accident: Conversation = {
  above: [],
  focused: FRENCH[4] as Post,
  below: [
    post(
      'claire_spt',
      'Claire Petit',
      60,
      'fr',
      0,
      'Courage à vous deux. @cyclesgarance, il faut rappeler ces freins.',
    ),
  ],
};

export const CONVERSATIONS: Record<'winter' | 'deep' | 'advert' | 'spanish' | 'accident', Conversation> = {
  winter,
  deep,
  advert,
  spanish,
  accident,
};
