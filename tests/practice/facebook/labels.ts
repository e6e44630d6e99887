import { settings } from './settings.ts';

/** The inbox's words in French and Spanish are ours: no source has them (networks.md §4.4). */
const FRENCH = {
  comment: (name: string, age: string) => `Commentaire de ${name} il y a ${age}`,
  reply: (name: string, to: string, age: string) => `Réponse de ${name} au commentaire de ${to} il y a ${age}`,
  deeper: (name: string, to: string, age: string) => `Réponse de ${name} à la réponse de ${to} il y a ${age}`,
  like: 'J’aime',
  answer: 'Répondre',
  commentWord: 'Commenter',
  share: 'Partager',
  more: 'En voir plus',
  commentAs: (name: string) => `Commenter en tant que ${name}`,
  replyTo: (name: string) => `Répondre à ${name}`,
  send: 'Publier le commentaire',
  menu: (name: string) => `Actions pour cette publication de ${name}`,
  ad: 'Sponsorisé',
  shop: 'Acheter',
  replies: (count: number) => (count === 1 ? 'Voir 1 réponse' : `Voir ${count} réponses`),
  comments: (count: number) => `${count} commentaires`,
  moreComments: 'Voir plus de commentaires',
  original: 'Voir l’original',
  close: 'Fermer',
  search: 'Rechercher sur Facebook',
  message: 'Message',
  inboxReply: 'Répondre…',
  inboxMessage: 'Répondre dans Messenger…',
  you: 'Vous :',
  post: (name: string) => `Publication de ${name}`,
};

const ENGLISH: typeof FRENCH = {
  comment: (name, age) => `Comment by ${name} ${age} ago`,
  reply: (name, to, age) => `Reply by ${name} to ${to}'s comment ${age} ago`,
  deeper: (name, to, age) => `Reply by ${name} to ${to}'s reply ${age} ago`,
  like: 'Like',
  answer: 'Reply',
  commentWord: 'Comment',
  share: 'Share',
  more: 'See more',
  commentAs: (name) => `Comment as ${name}`,
  replyTo: (name) => `Reply to ${name}`,
  send: 'Post comment',
  menu: (name) => `Actions for this post by ${name}`,
  ad: 'Sponsored',
  shop: 'Shop now',
  replies: (count) => (count === 1 ? 'View 1 reply' : `View all ${count} replies`),
  comments: (count) => `${count} comments`,
  moreComments: 'View more comments',
  original: 'See original',
  close: 'Close',
  search: 'Search Facebook',
  message: 'Message',
  inboxReply: 'Reply…',
  inboxMessage: 'Reply in Messenger…',
  you: 'You:',
  post: (name) => `${name}’s post`,
};

const SPANISH: typeof FRENCH = {
  comment: (name, age) => `Comentario de ${name} hace ${age}`,
  reply: (name, to, age) => `Respuesta de ${name} al comentario de ${to} hace ${age}`,
  deeper: (name, to, age) => `Respuesta de ${name} a la respuesta de ${to} hace ${age}`,
  like: 'Me gusta',
  answer: 'Contestar',
  commentWord: 'Opinar',
  share: 'Compartir',
  more: 'Ver más',
  commentAs: (name) => `Opinar en nombre de ${name}`,
  replyTo: (name) => `Contestar a ${name}`,
  send: 'Publicar',
  menu: (name) => `Opciones de ${name}`,
  ad: 'Publicidad',
  shop: 'Comprar',
  replies: (count) => `Ver ${count} respuestas`,
  comments: (count) => `${count} comentarios`,
  moreComments: 'Ver más comentarios',
  original: 'Ver original',
  close: 'Cerrar',
  search: 'Buscar en Facebook',
  message: 'Mensaje',
  inboxReply: 'Responder…',
  inboxMessage: 'Responder en Messenger…',
  you: 'Tú:',
  post: (name) => `Publicación de ${name}`,
};

export const labels = { fr: FRENCH, en: ENGLISH, es: SPANISH }[settings.lang];

const SHORT = { fr: [' min', ' h', ' j'], en: ['m', 'h', 'd'], es: [' min', ' h', ' d'] }[settings.lang];
const LONG = {
  fr: ['minutes', 'heures', 'jours'],
  en: ['minutes', 'hours', 'days'],
  es: ['minutos', 'horas', 'días'],
}[settings.lang];

function inUnits(minutes: number): [number, 0 | 1 | 2] {
  if (minutes < 60) return [minutes, 0];
  return minutes < 1440 ? [Math.floor(minutes / 60), 1] : [Math.floor(minutes / 1440), 2];
}

/** "3 h", as beside a comment. */
export function shortAge(minutes: number): string {
  const [count, unit] = inUnits(minutes);
  return `${count}${SHORT[unit]}`;
}

/** "3 heures", as in a label. */
export function longAge(minutes: number): string {
  const [count, unit] = inUnits(minutes);
  return `${count} ${LONG[unit]}`;
}
