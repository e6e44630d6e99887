import { idAt, NOW, type Post, post } from '../post.ts';

const counts = { replies: 0, reposts: 0, likes: 1, views: 12 };

/** Bad inputs: what nobody should write and somebody does. */
export const BAD: Post[] = [
  { id: idAt(NOW - 60_000, 4001), by: null, at: NOW - 60_000, lang: 'fr', text: 'Un post sans auteur.', counts },
  post('sans_texte', 'Sans texte', 2, 'fr', 0, null),
  {
    id: null,
    by: { handle: 'sans_lien', name: 'Sans lien' },
    at: NOW - 180_000,
    lang: 'fr',
    text: 'Un post sans lien ni date.',
    counts,
  },
  post('emoji_100k', 'Cent kilos d’emoji', 4, 'fr', 0, '🚲'.repeat(25_000)),
  post('moustache', '{{firstName}} {{x}}', 5, 'fr', 0, 'Bonjour {{firstName}}, {{{x}}} {{#a}}{{/b}}'),
  post(
    'balise',
    '<img src=x onerror="window.__practice.errors.push(1)">',
    6,
    'fr',
    0,
    '<script>window.__practice.errors.push(2)</script> <b>gras</b>',
  ),
  post('a_l_envers', '\u202eecnaraG selcyC\u202c', 7, 'fr', 0, '\u202eLu de droite à gauche\u202c puis normal'),
  post('largeur_nulle', 'Ka\u200brim\u200d\ufeff B.', 8, 'fr', 0, 'Mots\u200b coupés\u00a0!'),
  post('mots_du_reseau', 'Commentaire de Karim', 9, 'fr', 0, 'Répondre · Reply · Show more · Sponsorisé · il y a 3 h'),
  post('karim_arabe', 'كريم بن علي', 10, 'ar', 0, 'مرحبا، هل تشحنون إلى تونس؟ @cyclesgarance'),
  post(
    'tres_long',
    'Un nom qui n’en finit vraiment pas et que personne ne lira jamais en entier 🚲🚲🚲',
    11,
    'fr',
    0,
    `${'Un commentaire de cinq mille signes. '.repeat(140)}Fin.`,
  ),
];
