import { fold } from '../suggest/fold.ts';

const words = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.replace(/\n/g, '')})(?![\\p{L}\\p{N}])`, 'u');

/** Words by which an author says that it is settled. All texts here are folded, without their mentions. */
const SETTLED = words(
  `c'est bon|cest bon|c bon|(?:j'ai|jai|ai) (?:trouve|compris|vu|recu|lu|eu (?:la|ma) reponse)|(?:c'est|probleme|tout est) (?:resolu|regle|arrange)|resolu|laissez tomber|oubliez|
rien dit|au temps pour moi|autant pour moi|never ?mind|nvm|found it|saw it|that worked|it worked|worked|(?:ca|ca a|tout) (?:re)?marche(?! (?:pas|plus|mal|toujours))|c'etait ca|got it|sorted|solved|all good|figured it out|
works? (?:now|again)|working (?:now|again)|it's fine|my bad|no worries|ignore (?:me|that)|c'est arrive|bien recu|bien arrivee?|remarche|refonctionne|rentre dans l'ordre|tout va bien|c'est reparti|sans (?:aucun )?(?:souci|probleme)s?|aucun (?:souci|probleme)|no (?:problem|issue)s?|
fausse alerte|false alarm|that (?:did|fixed|solved|sorted|cured) it|(?:did|done) the trick|(?:ca|cela) (?:a|m'a) (?:suffi|aide|marche)|plus besoin|pas la peine|ne tenez pas compte|scratch that|scrap that|cancel that|laisse tomber|disregard|all sorted|back to normal|no longer (?:needed|an issue|a problem)`,
);
/** Said under one's own question, these take it back; below an answer they may well dispute it. */
const RETRACTS = words(
  `(?:erreur|faute|betise) de ma part|(?:c'est |c'etait )?(?:ma|mon) (?:faute|erreur|betise)|mal (?:lu|vu|regarde|compris|cherche)|(?:avais|avait|ai) (?:pas|rien) (?:vu|lu|fait attention|scrolle)|
(?:viens|vient|venons) (?:juste |tout juste )?(?:de |d')(?:\\w+ )?(?:trouver|recevoir|voir|comprendre|lire|arriver|l'avoir|tomber dessus|retrouver|reussir)|(?:j'y suis|on y est) arrivee?s?|reussi|retrouvee?s?|trouvee?s?|
c'est (?:ecrit|marque|indique|precise|dans|sur|en (?:bas|haut|dessous))|c'etait (?:mon|ma|mes|moi|dans|sous|juste|l[ae]|le|a cause|chez)|suis (?:bete|aveugle|miro|une? (?:quiche|boulet|andouille))|desolee?s?|pardon|
(?:je |i )(?:sais|can|should learn to) (?:lire|read)|reading is hard|c'etait (?:ecrit|marque|dans|indique)|question (?:bete|idiote)|ca y est|(?:vient|viennent) (?:juste |enfin )?(?:de |d')(?!ferm|cass|lach|tomb|plant|perd|augment)\\w+|c'est passe|tout est (?:clair|ok|bon)|(?:m'a|m'ont|nous a|nous ont) (?:\\w+ )?(?:rappelee?s?|repondu|rembourse\\w*|depannee?s?|aidee?s?|explique)|(?:elle|il|ils|elles) etai(?:t|ent)(?! pour| deja)|c'est (?:revenu|retabli|de retour)|je retire|j'annule|annulez|on m'a (?:repondu|rappelee?|livree?)|il (?:est|etait) (?:pose|cache|dans|sous|chez)|
just (?:found|spotted|saw|seen|got|received|noticed|arrived|realised|realized|turned up|read)|(?:it )?(?:turned up|showed up|arrived|came)(?: (?:today|now|just now|this (?:morning|afternoon)))|misread|my (?:mistake|fault|error)|
silly me|panic over|pulled in|came through|(?:was|were) in (?:my|the)|(?:they|someone) (?:just )?(?:called|rang|replied|answered)|heard back|back (?:up|on) now|i'm (?:blind|an idiot|silly|being daft)|should(?: ha|')ve (?:read|looked|scrolled)|didn't (?:see|spot|scroll|read)|turns out|it was (?:my|me|in|under|just|behind|on)|it says|it's (?:in|on) the|
forget (?:it|that|my|what)|sorry|oops|whoops|oups|found (?:one|them|the|mine)|found`,
);
const THANKS =
  /^(?:ah |ok |oki |okay |super |parfait |genial |top |d'accord |tres bien |nickel |cool |great |perfect |brilliant |lovely |amazing |oh |bon |alors |et |grand |un grand |mille |1000 )*(?:merci|mrc|thanks|thank you|thx|ty|cheers)(?!\s+(?:d'avance|par avance|de (?:me |nous )?(?:repondre|confirmer|preciser|dire|votre retour)|in advance))/;
const ACKNOWLEDGED =
  /^(?:(?:ah|oh|eh|bon) )?(?:ok\w*|oki|okay|dommage|tant pis|pas grave|shame|oh well|pity|too bad|never mind|d'accord|dacc?|entendu|compris|note|parfait|super|top|nickel|cool|genial|great|perfect|brilliant|lovely|excellent|will do|understood|noted|sure|ca marche|avec plaisir|de rien|a bientot|a (?:samedi|dimanche|demain|tout a l'heure)|with pleasure|see you|bonne (?:journee|soiree)|oui|non|yes|no|yep|merci|hate|vivement|logique|bon a savoir|good to know|makes sense|fair enough|can't wait|bien sur|evidemment|of course|absolutely|avec joie|promis|volontiers)(?![\p{L}])/u;
/** A promise to try, to come, to look: the next word is not ours. */
const PROMISES = words(
  `je (?:viens|passe|passerai|viendrai|repasse|repasserai|teste|reteste|tente|retente|verifie|regarde|vais (?:tester|essayer|voir|regarder|verifier|faire|attendre|reessayer)|vous (?:dis|redis|tiens (?:au courant|informee?s?)))|j'(?:essaie|essaye|attends (?:votre|de vos)|y (?:vais|serai|cours))|
on (?:verra|se voit|va (?:essayer|tester|voir|attendre))|i'll (?:try|check|look|let you know|have a look|give it a go|be there|wait)|will (?:try|check|look)|on y sera|nous y serons`,
);
/** Our words ask for a message, a mail, a form. */
const REQUEST = words(
  `mp|mps|dm|dms|messages? prives?|en prive|messagerie|messenger|inbox|private(?: message)?|privately|message us|direct message|e-?mail|mail|courriel|formulaire|form|envoyez|envoyer|ecrivez|ecrire|send|drop us`,
);
const SENT = words(
  `envoyee?s?|remplie?|complete|filled(?: it)?(?: in| out)?|completed|submitted|(?:c'est|voila c'est) (?:fait|parti|envoye)|fait|(?:vous|l'|le|j'|je|t') ?(?:ai|viens) (?:\\w+ )?(?:ecrit|envoye|repondu|transmis|mp|dm|de (?:vous |l'|le )?(?:ecrire|envoyer|repondre))|transmis|poste|
je (?:vous |l')?(?:ecris|envoie|fais ca)|(?:message|mail|mp|dm) (?:parti|envoye)|(?:mp|dm)|sent|done|(?:just )?(?:messaged|emailed|dm'?e?d|pm'?e?d)|sending(?: it)?(?: now)?|on its way|in your (?:inbox|dms)|check your (?:inbox|dms)`,
);
/** "Envoyé lundi, silence radio", "sent it ages ago": the message did not help. */
const UNHEEDED = words(
  `silence|toujours|rien|aucune?|jamais|pas|plus|personne|sans|impossible|ferm\\w*|bloque\\w*|refuse\\w*|depuis|il y a|deja|hier|la semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|relance\\w*|marche pas|erreur|echec|
still|nothing|no|not|never|ago|yesterday|already|last week|days|weeks|closed|blocked|can't|cannot|couldn't|won't|doesn't|don't|didn't|unable|error|fail\\w*|bounced?|twice|crickets`,
);

/** "Dommage mais merci de la réponse": disappointed, and done. */
const RESIGNED =
  /(?<!\p{L})(?:dommage|tant pis|pas grave|shame|pity|too bad|oh well|never mind)(?!\p{L}).*(?<!\p{L})(?:merci|thanks|thank you|cheers|quand meme|anyway)(?!\p{L})/u;

export const isResigned = (said: string): boolean => RESIGNED.test(said);

/** "C'est bon, merci", "ok", "I'll try that": nothing more is awaited, unless a question or a "but" follows. */
export const isEnd = (said: string): boolean =>
  SETTLED.test(said) || THANKS.test(said) || ACKNOWLEDGED.test(said) || PROMISES.test(said);

/** "Trouvé !", "false alarm", "j'avais mal lu": said under one's own question. */
export const isRetraction = (said: string): boolean =>
  SETTLED.test(said) || (RETRACTS.test(said) && !UNHELPED.test(said));
/** "Personne ne m'a expliqué": the words of an end, and none. */
const UNHELPED = words(`personne|jamais|toujours (?:pas|rien)|nobody|no one|never|still`);

/** "Je passe demain", "I'll try". */
export const isPromise = (said: string): boolean => PROMISES.test(said);

/** "Oubliez", "scrap that": taken back in so many words, whatever stands before. */
export const isWithdrawn = (said: string): boolean => WITHDRAWN.test(said);
const WITHDRAWN = words(
  `oublie[sz]?|laisse[sz]? tomber|rien dit|fausse alerte|plus besoin|annule[sz]? ma question|scrap that|scratch that|cancel that|ignore (?:me|that)|forget (?:it|that)|never ?mind|nvm|disregard|false alarm`,
);

/** "Merci bien, 130 € la nuit": thanks for nothing. */
export const isWry = (said: string): boolean =>
  /(?<!\p{L})(?:merci bien|thanks a (?:lot|bunch)|thanks for nothing|grand merci)[ ,.…!]+(?:.*\d|.*[€£$]|.*(?:rien|nothing|encore|again)(?!\p{L}))/u.test(
    said,
  );

/** "Merci, je me posais la même question": an answer that served one more reader. */
export const isServed = (said: string): boolean =>
  /(?:merci|thanks|cheers|thank you|super|parfait|great)(?!\p{L})/u.test(said) &&
  /(?:posais|demandais|cherchais|voulais savoir|was (?:just )?(?:wondering|about to ask|going to ask)|were wondering|had the same|wanted to (?:know|ask)|allais (?:le |la )?(?:demander|poser))/u.test(
    said,
  ) &&
  !/\?/.test(said);

/** Whether words of ours, folded, ask for a private message or a mail. */
export const isRequest = (ours: string): boolean => REQUEST.test(ours);

/** "Envoyé", "sent, thanks": what we asked for has gone, just now. */
export const isSent = (said: string): boolean => SENT.test(said) && !UNHEEDED.test(said);

/** "Exactement Luc", "c'est bien ça": our words bear out what a customer has answered. */
export const isConfirmation = (ours: string): boolean => CONFIRMS.test(fold(ours));
const CONFIRMS = words(
  `exactement|exact|tout a fait|c'est (?:bien )?(?:ca|cela)|en effet|effectivement|(?:je|nous|on) (?:vous )?confirm\\w*|absolument|bien vu|bonne reponse|a raison|vous avez raison|exactly|correct|that's right|(?:is|are) right|indeed|spot on|confirmed`,
);
