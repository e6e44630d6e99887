import { type Post, post } from '../post.ts';

/** Rows that a reader or a button stumbles over, spread through the home list. */
export const SPECIAL: Post[] = [
  post(
    'cyclesgarance',
    'Cycles Garance',
    5,
    'fr',
    6,
    'Nos deux ateliers restent ouverts jusqu’à 20 h tous les jeudis de décembre. Passez avant les grands froids 🔧',
  ),
  post('velo_electrique_pub', 'Volt & Co', 6, 'fr', 14, 'Passez à l’électrique dès 39 €/mois.', { ad: true }),
  post('clement_drt', 'Clément Duret', 16, 'fr', 0, 'Quelqu’un a déjà fait réparer chez eux ? Ça vaut le coup ?', {
    quote: post(
      'cyclesgarance',
      'Cycles Garance',
      1500,
      'fr',
      3,
      'La révision d’hiver est à 59 € jusqu’au 15 décembre.',
    ),
  }),
  post('virginie_sml', 'Virginie Samuel', 30, 'fr', 0, 'Je cherchais ce post de @cyclesgarance, il a disparu ?', {
    goneQuote: true,
  }),
  post(
    'axel_mnr',
    'Axel Monnier',
    45,
    'fr',
    0,
    'Correction : la boutique @cyclesgarance de Rennes ferme bien à 19 h, pas 18 h ?',
    { edited: true },
  ),
  post('pauline_gst', 'Pauline Gast', 66, 'fr', 0, null, { media: 'Un vélo vert appuyé contre un mur de briques' }),
  post(
    'aurelien_tx',
    'Aurélien T.',
    88,
    'fr',
    0,
    'Longue histoire avec @cyclesgarance : j’ai acheté un vélo en mars, la chaîne a sauté en avril, on me l’a changée sans discuter, puis le dérailleur en',
    { cut: true },
  ),
  post(
    'famille_roues',
    'La famille 👨‍👩‍👧‍👦 à roues',
    102,
    'fr',
    0,
    'Quatre vélos @cyclesgarance à la maison 👨‍👩‍👧‍👦🇫🇷 Vous faites une remise famille ?',
  ),
  post(
    'anais_lqt',
    'Anaïs Lequet',
    120,
    'fr',
    1,
    'Qui connaît un bon atelier à Nantes ? @cyclesgarance ça vaut quoi ?',
    { repostedBy: 'Léa Marchand' },
  ),
  post('miguel_srt', 'Miguel Serrat', 138, 'es', 0, '@cyclesgarance ¿la garantía cubre la batería de las luces?', {
    translation: '@cyclesgarance la garantie couvre-t-elle la batterie des lumières ?',
  }),
  post('gilles_pvt', 'Gilles', 160, 'fr', 0, 'Je ferme les réponses, mais @cyclesgarance, bravo.', { limited: true }),
];
