const words = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.replace(/\n/g, '')})(?![\\p{L}\\p{N}])`, 'u');

/** Questions that want no answer: to everybody, to oneself, in wonder. Folded sentences, their mark included. */
const WONDER = words(
  `(?:est|c'est|sont|serait|pas) (?:y )?pas (?:trop |super |si |vraiment )?(?:beaux?|belles?|mignon\\w*|magnifiques?|genial\\w*|top|cool|adorables?|canons?|magique|dingue|incroyable|le plus|la plus|juste)|elle est pas belle|qui (?:d'autre|vient|veut|est (?:chaud|partant|pret|la|comme)|a (?:deja|hate|envie|craque|faim|dit)|n'a pas|connait|dit mieux|pour|m'accompagne|y va|resiste|peut resister|suis-je pour)|
(?:a |pour )?quoi de (?:mieux|plus beau)|que demander de plus|que dire (?:de plus)?|comment (?:ne pas|resister|refuser|dire non|faire pour resister|choisir|peut-on resister|c'est possible d'etre|fait-on pour)|pourquoi (?:etes-vous|c'est|sont-ils|vous etes) (?:si|aussi|tellement|trop) (?:bons?|bonne|beaux?|belle|forts?|mignon\\w*|doues?|geniaux)|
j'ai gagne|ai-je gagne|quelqu'un (?:a|d'autre|connait|sait|est|y)|anyone (?:else|tried|been|going)|has anyone|serieux|serieusement|ah bon|vraiment|ah oui|c'est vrai|non mais|vous avez vu|t'as vu|tu (?:viens|as vu|connais|te souviens)|on y va|on se fait|ca (?:te|vous) (?:dit|tente|rappelle)|vous aussi|et vous|et toi|plait-il|vous etes (?:serieux|humains)|
how (?:good|cute|gorgeous|amazing|beautiful|lovely|adorable|cool|pretty|stunning|delicious|great|fun|nice|lucky)|who else|who's (?:in|coming|ready|up|with|going)|who (?:wants|needs|knew|can resist|wouldn't|doesn't)|isn't (?:it|she|he|that|this) (?:just )?(?:lovely|gorgeous|cute|beautiful|amazing|great|stunning|adorable)|
really|seriously|did i win|have i won|you kidding|kidding|what's not to (?:love|like)|what more|why (?:are you|is (?:it|this|she|he)) so (?:good|cute|pretty|funny|talented|cool)|can (?:you|we) believe|fancy|you in|shall we|remember when|how do you do it`,
);
const TAIL = /(?:,| )\s*(?:non|hein|pas vrai|n'est-ce pas|nan|right|eh|innit|isn't it|aren't they|no|huh|si)\s*\?/u;
const OPENERS = words(
  `combien|quel(?:le)?s?|quand|a quelle|jusqu'a quand|depuis quand|ou|comment|pourquoi|lequel|laquelle|est-ce|est ce|peut-on|puis-je|peut on|avez-vous|pouvez-vous|faites-vous|livrez-vous|prenez-vous|y a-t-il|y a t il|il y a|y'? ?a|existe|possible|dispo\\w*|vous|on peut|je peux|faut-il|il faut|faut|ca|c'est|prix|tarifs?|
how|what|when|where|which|why|do|does|did|is|are|can|could|will|would|have|has|any|much`,
);

/** Sentences of a folded text with their closing marks. */
export const sentencesOf = (folded: string): string[] =>
  folded
    .split(/(?<=[?!…\n]|\.(?=\s|$))/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

/** Terse and unmarked questions that a brand is asked all day. */
const UNMARKED =
  /^(?:(?:bonjour|bonsoir|salut|bjr|hello|coucou|hi|hey|slt)[ ,!]+)?(?:quel(?:le)?s? (?:est|sont)|combien (?:coute|ca|pour|de|est|ca fait)|a quelle heure|est[- ]ce (?:que|qu')|ou (?:se trouve|est|puis|peut|sont)|comment (?:fait|faire|on|s'inscrire|commander|reserver|participer|avoir|puis|ca|vous)|c'est (?:combien|quoi|ou)|prix|tarifs?|how much|what time|where (?:is|are|can)|when (?:is|are|do|does|will)|do you (?:have|ship|sell|do|take|deliver)|is (?:it|there|this))(?![\p{L}])/u;

/** Whether a comment (folded) asks the brand something that has an answer. */
export function asksSomething(comment: string): boolean {
  return sentencesOf(comment).some((sentence) => {
    if (WONDER.test(sentence) || TAIL.test(sentence)) return false;
    const size = (sentence.match(/\p{L}+/gu) ?? []).length;
    if (UNMARKED.test(sentence) && size >= 2) return true;
    return sentence.includes('?') && (size >= 4 || (OPENERS.test(sentence) && size >= 2));
  });
}
