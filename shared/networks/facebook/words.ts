/**
 * Facebook's own words, in the languages in which they are known (networks.md §4.3). They name the one control that has no
 * other name, and confirm; a comment is never found by them.
 */
export const REPLY = /^(?:reply|répondre|responder)$/i;

/** The boxes under a post, before the name that the page acts as. */
export const COMMENT_AS =
  /^(?:comment(?:er)?|comentar|reply|répondre|responder) (?:as|en tant que|como) (.+?)[.…\s]*$/i;
export const NEW_COMMENT =
  /^(?:comment as |commenter en tant que |comentar como |write a (?:public )?comment|écrivez un commentaire|écrire un commentaire|escribe un comentario)/i;
export const POST_CONTROL = /^(?:comment|leave a comment|commenter|laisser un commentaire|comentar)$/i;
export const SUBMIT =
  /^(?:post comment|comment|publier le commentaire|commenter|publicar comentario|comentar|reply|répondre|responder)$/i;
export const POST_MENU =
  /^(?:actions for this post by|actions pour cette publication de|acciones para esta publicación de) (.+)$/i;
export const AD_LABEL = /^(?:sponsored|sponsorisée?|publicidad|patrocinado)(?:\s*[·•].*)?$/i;

/** "Voir 2 réponses", "View 1 reply", "View previous replies". */
export const FOLDED =
  /(?:\d.*(?:repl(?:y|ies)|réponses?|respuestas?)|previous replies|réponses précédentes|\breplied\b|a répondu|respondió)/i;
/** Who answered, in a folded thread: "Cycles Garance a répondu · 2 réponses". */
export const FOLDED_BY = /^(.+?)\s+(?:replied|a répondu|respondió)(?:\s*[·•].*)?$/i;

/** In a reply's label: a reply to a comment, a reply to a reply. */
export const TO_COMMENT = /(?:to .+[’']s comment|au commentaire de |al comentario de )/i;
