import { settings, type Tongue } from './settings.ts';

const WORDS = {
  fr: {
    home: 'Accueil',
    notifications: 'Notifications',
    like: 'J’aime',
    comment: 'Commenter',
    repost: 'Republier',
    send: 'Envoyer',
    reply: 'Répondre',
    replyTo: 'Répondre au commentaire de',
    profile: ['Voir le profil de ', ''],
    options: 'Options',
    optionsFor: ['Voir plus d’options pour le commentaire de ', ''],
    premium: 'Profil Premium',
    degree: '2e',
    more: '… plus',
    author: 'Auteur',
    likes: 'aime ce post',
    commented: 'a ajouté un commentaire',
    sponsored: 'Sponsorisé par',
    edited: 'Modifié',
    reaction: 'État du bouton de réaction : aucune réaction',
    replies: 'réponses',
    oneReply: 'réponse',
    loadMore: 'Voir plus de commentaires',
    editor: 'Éditeur de texte pour créer un commentaire',
    content: 'Éditeur de texte pour créer du contenu',
    add: 'Ajouter un commentaire…',
    actor: 'Ouvrir l’écran de sélection de l’auteur',
    follow: 'Suivre',
    people: 'Suggestions',
    message: 'Rédigez un message…',
    mentioned: 'vous a mentionné dans un commentaire :',
    answered: 'a répondu à votre commentaire :',
    liked: 'a aimé votre commentaire :',
    translate: 'Voir la traduction',
    hour: 'h',
    day: 'j',
  },
  en: {
    home: 'Home',
    notifications: 'Notifications',
    like: 'Like',
    comment: 'Comment',
    repost: 'Repost',
    send: 'Send',
    reply: 'Reply',
    replyTo: 'Reply to',
    profile: ['View ', '’s profile'],
    options: 'Options',
    optionsFor: ['View more options for ', '’s comment'],
    premium: 'Premium Profile',
    degree: '3rd+',
    more: '…more',
    author: 'Author',
    likes: 'likes this',
    commented: 'commented on this',
    sponsored: 'Promoted by',
    edited: 'Edited',
    reaction: 'Reaction button state: no reaction',
    replies: 'replies',
    oneReply: 'reply',
    loadMore: 'Load more comments',
    editor: 'Text editor for creating comment',
    content: 'Text editor for creating content',
    add: 'Add a comment…',
    actor: 'Open actor selection screen',
    follow: 'Follow',
    people: 'Suggested',
    message: 'Write a message…',
    mentioned: 'mentioned you in a comment:',
    answered: 'replied to your comment:',
    liked: 'liked your comment:',
    translate: 'See translation',
    hour: 'h',
    day: 'd',
  },
} as const;

type Words = {
  [Key in keyof (typeof WORDS)['fr']]: (typeof WORDS)['fr'][Key] extends string ? string : readonly string[];
};

const SPANISH: Words = {
  ...WORDS.en,
  ...{ like: 'Recomendar', comment: 'Comentar', repost: 'Compartir', send: 'Enviar', reply: 'Responder' },
  ...{ replyTo: 'Responder al comentario de', profile: ['Ver el perfil de ', ''], options: 'Opciones' },
  ...{ optionsFor: ['Ver más opciones del comentario de ', ''], premium: 'Perfil Premium', degree: '3.º' },
  ...{ more: '…más', author: 'Autor', likes: 'recomienda esto', commented: 'ha comentado', edited: 'Editado' },
  ...{ sponsored: 'Promocionado por', reaction: 'Estado del botón de reacción: sin reacción' },
  ...{ replies: 'respuestas', oneReply: 'respuesta', loadMore: 'Cargar más comentarios', add: 'Añadir un comentario…' },
  ...{ editor: 'Editor de texto para crear un comentario', content: 'Editor de texto', actor: 'Abrir la selección' },
};

const ALL: Record<Tongue, Words> = { ...WORDS, es: SPANISH };

export const labels: Words = ALL[settings.lang];

export const withName = ([before = '', after = '']: readonly string[], name: string): string => before + name + after;

/** `25 min`, `3 h`, `2 j`, `1 sem.`, as the network writes ages beside a name. */
export function ageOf(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 24 ? `${hours} ${labels.hour}` : `${Math.round(hours / 24)} ${labels.day}`;
}
