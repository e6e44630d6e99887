import { settings } from './settings.ts';

const FRENCH = {
  home: 'Accueil',
  explore: 'Explorer',
  notifications: 'Notifications',
  profile: 'Profil',
  post: 'Poster',
  reply: 'Répondre',
  forYou: 'Pour vous',
  following: 'Abonnements',
  all: 'Toutes',
  mentions: 'Mentions',
  ask: 'Quoi de neuf ?',
  yourReply: 'Postez votre réponse',
  replyingTo: 'En réponse à',
  search: 'Chercher',
  close: 'Fermer',
  back: 'Retour',
  ad: 'Sponsorisé',
  reposted: 'a reposté',
  more: 'Voir plus',
  edited: 'Dernière modification',
  gone: 'Ce post n’est pas disponible.',
  quote: 'Citation',
  liked: 'a aimé votre post',
  followed: 'vous suit',
  translated: 'Traduit de l’espagnol',
  trends: 'Tendances',
  replies: 'réponses',
  reposts: 'reposts',
  likes: 'j’aime',
  views: 'vues',
  menu: 'Plus',
  share: 'Partager',
  bookmark: 'Signets',
  text: 'Texte du post',
  thread: 'Post',
};

const ENGLISH: typeof FRENCH = {
  home: 'Home',
  explore: 'Explore',
  notifications: 'Notifications',
  profile: 'Profile',
  post: 'Post',
  reply: 'Reply',
  forYou: 'For you',
  following: 'Following',
  all: 'All',
  mentions: 'Mentions',
  ask: 'What is happening?',
  yourReply: 'Post your reply',
  replyingTo: 'Replying to',
  search: 'Search',
  close: 'Close',
  back: 'Back',
  ad: 'Ad',
  reposted: 'reposted',
  more: 'Show more',
  edited: 'Last edited',
  gone: 'This Post is unavailable.',
  quote: 'Quote',
  liked: 'liked your post',
  followed: 'followed you',
  translated: 'Translated from Spanish',
  trends: 'Trends',
  replies: 'Replies',
  reposts: 'reposts',
  likes: 'likes',
  views: 'views',
  menu: 'More',
  share: 'Share',
  bookmark: 'Bookmark',
  text: 'Post text',
  thread: 'Post',
};

const SPANISH: typeof FRENCH = {
  home: 'Inicio',
  explore: 'Explorar',
  notifications: 'Notificaciones',
  profile: 'Perfil',
  post: 'Postear',
  reply: 'Responder',
  forYou: 'Para ti',
  following: 'Siguiendo',
  all: 'Todas',
  mentions: 'Menciones',
  ask: '¿Qué está pasando?',
  yourReply: 'Postea tu respuesta',
  replyingTo: 'Respondiendo a',
  search: 'Buscar',
  close: 'Cerrar',
  back: 'Volver',
  ad: 'Anuncio',
  reposted: 'reposteó',
  more: 'Mostrar más',
  edited: 'Última edición',
  gone: 'Este post no está disponible.',
  quote: 'Citar',
  liked: 'indicó que le gusta tu post',
  followed: 'te sigue',
  translated: 'Traducido del español',
  trends: 'Tendencias',
  replies: 'respuestas',
  reposts: 'reposts',
  likes: 'me gusta',
  views: 'vistas',
  menu: 'Más',
  share: 'Compartir',
  bookmark: 'Guardar',
  text: 'Texto del post',
  thread: 'Post',
};

export const labels = { fr: FRENCH, en: ENGLISH, es: SPANISH }[settings.lang];

/** "12 min", "3 h", "20 nov.": as the network writes it. */
export function age(at: number, now: number): string {
  const minutes = Math.max(1, Math.round((now - at) / 60_000));
  if (minutes < 60) return settings.lang === 'en' ? `${minutes}m` : `${minutes} min`;
  if (minutes < 1440) return settings.lang === 'en' ? `${Math.floor(minutes / 60)}h` : `${Math.floor(minutes / 60)} h`;
  return new Intl.DateTimeFormat(settings.lang, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(at);
}

export function fullTime(at: number): string {
  return new Intl.DateTimeFormat(settings.lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(at);
}

/** Visible counts are rounded; labels carry the exact number. */
export function rounded(count: number): string {
  if (count === 0) return '';
  return new Intl.NumberFormat(settings.lang, { notation: 'compact', maximumFractionDigits: 1 }).format(count);
}
