/**
 * LinkedIn's own words, in the languages in which they are known (networks.md §3.4). They confirm a reading, or name a
 * thing that has no other name; nothing is found by them alone, but the Reply control, which is never pressed otherwise.
 */
export const REPLY = /^(?:reply|répondre)$/i;
const REPLY_LABEL = /^(?:reply to|répondre à)\s/i;
export const COMMENT = /^(?:comment|commenter|post|publier)$/i;

/** After a name, in a line of its own. */
export const BADGE =
  /^(?:verified|vérifiée?|premium|premium profile|profil premium|author|auteur|autrice|following|suivie?|you|vous|tú|usted|hiring|open to work)$/i;
export const YOU = /^[•·\s]*(?:you|vous|tú|usted|sie|tu)$/i;

/** `2nd`, `3rd+`, `2e`, `3e et +`, `2.º`. */
export const DEGREE = /^\d\s*(?:st|nd|rd|th|er|re|e|de|ème|[.]?º|[.])?\s*(?:\+|et \+|et plus)?$/i;
/** `Name, Premium, …`: the badges that LinkedIn joins to a name with a comma. */
export const JOINED_BADGE = /,\s*(?:verified|vérifiée?|premium|open to work|hiring|#?opentowork)\b.*$/i;
/** What a screen reader is told in the place of a name. */
export const PROFILE_OF = /^(?:view|voir)\s.*(?:profil|profile)/i;

/** Names in labels of a post's or comment's own menu. */
export const NAMED_LABELS: readonly RegExp[] = [
  /^hide posts? by (.+)$/i,
  /^masquer les? posts? de (.+)$/i,
  /^open control menu for post by (.+)$/i,
  /^ouvrir le menu de .*(?:post|publication) de (.+)$/i,
  /^view more options for (.+?)(?:[’']s comment)?$/i,
];

const AD =
  '(?:promoted|sponsored|post sponsorisé|sponsorisée?|promu(?:\\(e\\)|e)?|promocionado|patrocinado|anzeige|gesponsert|promosso|sponsorizzato)';
/** The whole line, or its beginning before who paid: never a word of a headline. */
export const AD_LINE = new RegExp(
  `^(?:${AD}(?:\\s*$|\\s*[•·]|\\s+(?:by|par|por|von|da)\\s)|en partenariat avec\\s)`,
  'iu',
);

export const REPLIES = /(\d[\d.,\s\u00a0\u202f]*)\s*(?:repl(?:y|ies)|réponses?|respuestas?)/i;
export const COMMENTS = /(\d[\d.,\s\u00a0\u202f]*)\s*(?:comments?|commentaires?|comentarios?)/i;
export const MORE_COMMENTS =
  /(?:load more comments|(?:voir|afficher) plus de commentaires|charger plus|most relevant|les plus pertinents)/i;

/** `3 j • Modifié`, `(edited) 2w`, `1mo`. */
export const AGE =
  /^(?:\(?(?:edited|modifiée?)\)?\s*[•·]?\s*)?(\d{1,3})\s*(seconds?|min(?:utes?)?|mois|mo|sem(?:aines?)?[.]?|ans?|yrs?|heures?|jours?|[smhdjwya])(?![\p{L}\d])/iu;

/** In a notification: this person wrote something to us, or of us. */
export const WROTE = /(?:mentioned|mentionné|mencionó|commented|commenté|comentó|replied|répondu|respondió)/i;
/** In a notification: only a reaction, to something that someone else may have written. */
export const REACTED =
  /(?:react|réagi|\blike[sd]?\b|\baim[eé]|\blove[sd]?\b|ador[eé]|celebrat|célèbre|félicit|support[se]|soutien|trouve|finds?\b|reacc|recomend)/i;

export const isReplyWord = (word: string): boolean => REPLY.test(word) || REPLY_LABEL.test(word);
