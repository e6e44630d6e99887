import { names } from '../names/name-lists.ts';
import { fold } from '../suggest/fold.ts';
import type { ReadDraft, Said } from './draft.ts';
import type { ToneFamily } from './family.ts';
import { asksSomething, sentencesOf } from './rhetoric.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.replace(/\n/g, ' ').split(' '));

/** Words that answer by themselves, or say that an answer will come; folded. */
const ANSWERS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    'oui|non|si|ouep|ouais|tout a fait|bien sur|evidemment|absolument|exactement|carrement|volontiers|malheureusement|helas|pas (?:encore|pour|en|de|du|a)|plus (?:pour|en|de|disponible)|aucune?|dispo\\w*|epuise\\w*|rupture|possible|impossible|prevu\\w*|gratuit\\w*|payant\\w*|offert\\w*|inclus\\w*|complet\\w*|',
    'renseign\\w*|verifi\\w*|regard\\w*|tien\\w* (?:au courant|informe\\w*)|rev(?:ient|enons|iens|iendr\\w*)|transmet\\w*|demand\\w*|nous (?:vous )?repond\\w*|on (?:vous|te) (?:repond|dit|ecrit|confirme)|mp|dm|prive\\w*|message prive|lien|bio|site|page|story|stories|appel\\w*|contact\\w*|ecri(?:vez|s)|telephone\\w*|consult\\w*|rendez-vous|cliqu\\w*|(?:nos|notre|les) equipes?|',
    "aujourd'hui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|semaine prochaine|mois|matin|soir|midi|heures?|bientot en|des que|a partir|jusqu'(?:a|au)|grace a|car|parce que|en effet[, ]+(?:oui|non|nous|on|il)|il (?:faut|suffit|y a|reste|est|sera|contient|convient)|elle (?:est|sera|contient|convient)|ils sont|elles sont|nous (?:livr|pren|accept|propos|ouvr|ferm|av|recrut|fais)\\w*|on (?:livre|prend|accepte|propose|ouvre|ferme|en a|a|recrute|fait)|",
    "yes|no|nope|yep|yeah|sure|of course|absolutely|definitely|certainly|unfortunately|afraid|sadly|not (?:yet|at|for|this|currently)|we (?:do|don't|are|aren't|will|won't|can|can't|have|haven't|ship|deliver|open|close|take|accept|sell)|it (?:is|does|doesn't|isn't|has|will)|it's|they(?:'re| are| do)|check\\w*|look into|let you know|get back|find out|come back|dm|message (?:us|we|me)|in a message|link|website|site|page|call|email|soon as|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|available|sold out|in stock|free|included|because|until|from",
  ].join('')})(?![\\p{L}\\p{N}])`,
  'u',
);

/** What replies are polite with, and the small words between. */
const POLITE =
  set(`merci mille beaucoup grand remercie remercions thanks thank you so much many cheers bonjour bonsoir salut coucou hello hi hey cher chere dear hate vivement ravi ravie ravis ravies content contente contents contentes heureux heureuse heureuses enchante plaisir plaise plait plaisent joie bonheur bonne bon belle bel excellente douce journee soiree semaine weekend week end fete fetes annee dimanche
bientot vite tres trop super genial top parfait adorable adorables gentil gentille gentils gentillesse mignon bravo felicitations message mot mots commentaire retour retours avis soutien fidelite confiance interet enthousiasme partage accueillir recevoir voir revoir retrouver lire lecture suivre suivez suivi aimer aime aimez adore adorons adorez regalez regale regalez-vous profitez profite coeur coeurs touche touches fait font chaud beau belle belles beaux joli jolie magnifique collection photo photos equipe equipes toute tous toutes tout monde
initiative idee effet attend attendons attendre nombreux nombreuses impatience impatients impatient love loved loving lovely like glad happy pleased delighted excited kind kindest sweet nice great amazing awesome wonderful best wishes day week weekend evening support supporting following follow comment feedback message interest wait seeing see soon look forward looking enjoy enjoying hope means lot world aw aww oh ah wow yay haha hehe welcome team here
comme semble rien vraiment encore aussi bien bisous bises amicalement cordialement sincerement journees chaleureusement passe passez bonnes fidele fideles clients cliente client communaute abonnes question interessante passion passionnes made smile makes made our compter parmi preferes preferee energie voila ensemble partager ambiance aventure notre jour decouvrir chance ensemble spot regarder weekend folks fans fan days words idea what magique magical va etre fans bises magie energie super chouette sympa incroyable waouh hello`);
const SMALL =
  set(`je tu il elle on nous vous ils elles le la les un une des du de d l m t s n c j qu que qui ce cet cette ces ca ma mon mes ta ton tes sa son ses votre vos notre nos leur leurs a au aux en y et ou mais donc or ni car pour par avec sans sur sous dans chez est es sont sommes etes suis ai as avons avez ont fait faites etre avoir te me se lui moi toi eux ne pas plus si deja la
i we they he she it is are was were am be been being do does did have has had a an the and or but so to of in on at for with by as that this these those my your our their her his its me us them too very much really just all ll re ve d t m s not can will would`);

const stem = (word: string): string => word.replace(/(?:ements?|ations?|ees?|es|er|ez|e|s|x|ing|ed)$/, '').slice(0, 6);

/** A word of the question comes back, so the reply speaks of it. */
function sharesTopic(reply: readonly string[], asked: readonly string[]): boolean {
  const topics = new Set(asked.filter((word) => word.length >= 4 && !POLITE.has(word) && !SMALL.has(word)).map(stem));
  return reply.some((word) => word.length >= 4 && !POLITE.has(word) && topics.has(stem(word)));
}

/** Content words of the reply that are neither politeness nor names. */
function rest(draft: ReadDraft): { left: string[]; polite: number } {
  const words = [...draft.cased.matchAll(/\p{L}+/gu)].map(([word]) => ({ word, folded: fold(word) }));
  const polite = words.filter(({ folded }) => POLITE.has(folded)).length;
  const left = words.filter(
    ({ word, folded }) =>
      !POLITE.has(folded) && !SMALL.has(folded) && !(/^\p{Lu}/u.test(word) && names().known.has(folded)),
  );
  return { left: left.map(({ folded }) => folded), polite };
}

/** Thanks, joy, wishes: with one of them a reply may hold one more word and still be empty. */
const WARM =
  /(?<!\p{L})(?:merci|mercis|remerci\p{L}+|ravie?s?|contente?s?|heureu\p{L}+|hate|plaisir|adorables?|gentil\p{L}*|bravo|touchee?s?|bonne (?:journee|soiree|semaine|fete)|belle (?:journee|soiree|semaine|fin)|bon (?:week|dimanche)|adore\p{L}*|regale\p{L}*|profite\p{L}*|fidelite|soutien|thanks?|love\p{L}*|happy|glad|pleased|delighted|excited|kind\p{L}*|wait to|best|lovely|awesome|enjoy|welcome you|magi(?:que|cal)|super|trop hate|genial|belle (?:initiative|idee|energie)|fans? de|impatien\p{L}+|initiative|bises|bisous|attend(?:ons)? (?:nombreu|avec))(?!\p{L})/u;
const MOST_LEFT = 1;
/** Also a greeting alone, or a cry of joy. */
const isWarm = (reply: string): boolean =>
  WARM.test(reply) || /^\s*(?:bonjour|bonsoir|salut|coucou|hello|hi|hey)(?: \p{L}+)?\s*[!.,]*\s*$/u.test(reply);

function check(draft: ReadDraft): Said[] {
  const comment = fold((draft.comment ?? '').slice(0, 3000).replace(/@[\w.-]+/gu, ' '));
  if (comment === '' || !asksSomething(comment)) return [];
  const reply = fold(draft.folded.plain);
  if (/[?]|\d|https?:|www\.|@\w/u.test(reply) || ANSWERS.test(withoutGreetings(reply))) return [];
  const { left, polite } = rest(draft);
  if (polite === 0 || !isWarm(reply) || left.length > MOST_LEFT) return [];
  if (sharesTopic(reply.match(/\p{L}+/gu) ?? [], comment.match(/\p{L}+/gu) ?? [])) return [];
  const from = draft.folded.plain.search(/\S/);
  const question = sentencesOf(comment).find((sentence) => sentence.includes('?')) ?? '';
  return [
    { rule: 'no-answer', from, to: draft.folded.plain.trimEnd().length, values: { question: question.slice(0, 80) } },
  ];
}

/** "Bon dimanche", "belle semaine", "toute l'équipe": wishes hold words that would answer elsewhere. */
function withoutGreetings(reply: string): string {
  return reply.replace(
    /(?<!\p{L})(?:(?:tres |bonne?s? |belle?s? |excellente?s? |douce )+(?:journee|soiree|semaine|dimanche|samedi|week-?end|matinee|fin de semaine|mois)|(?:great|lovely|nice|good|happy) (?:day|week|weekend|evening|monday|friday|saturday|sunday)|en effet|toute (?:l'|notre )?equipe|nos equipes|suivre notre page|of course you)(?!\p{L})/gu,
    ' ',
  );
}

/** The comment asks, and the reply is all politeness. */
export const NO_ANSWER: ToneFamily = {
  id: 'no-answer',
  check,
  wrong: [
    { text: 'Merci pour votre fidélité, belle soirée !', comment: 'Vous faites les retouches ?' },
    { text: 'Trop contents que ça vous plaise 🥰', comment: 'Quel est le tarif pour deux ?' },
    { text: 'Thank you so much for the kind words!', language: 'en', comment: 'Where can I buy it?' },
  ],
  right: [
    { text: 'Oui, en trois jours. Merci !', comment: 'Vous faites les retouches ?' },
    { text: 'Merci ! On se renseigne et on vous répond.', comment: 'Quel est le tarif pour deux ?' },
    { text: 'Hâte de vous voir !', comment: 'Qui d’autre a réservé ? 😍' },
    { text: 'Merci !', comment: 'Superbe, bravo.' },
    { text: 'In most bookshops, thank you!', language: 'en', comment: 'Where can I buy it in bookshops?' },
  ],
};
