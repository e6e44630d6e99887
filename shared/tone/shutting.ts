import type { Wording } from './wording-check.ts';

const SAY = '(?:dit|indique|explique|precise|repondu|signale|mentionne|ecrit|annonce|rappele|repete|communique)[es]*';
const WHEN =
  '(?: (?:plus haut|ci-dessus|mille fois|cent fois|plusieurs fois|hier|precedemment|auparavant|la semaine derniere|en prive|par mail|au telephone|a plusieurs reprises|dans (?:notre|nos|mon|mes|le|la|les) \\p{L}+(?: (?:message|mail|reponse|commentaire)s?)?))*';
const TERMS = "(?:cgv|cgu|conditions(?: generales| de vente| d'utilisation)?|reglement|mentions legales|faq)";
const NOTHING = '(?:malheureusement |helas |vraiment |absolument |donc |plus )*rien';

/** Shuts the door without accusing. Folded patterns. */
export const SHUTTING_FR: readonly Wording[] = [
  {
    pattern: `comme (?:je|nous|on) (?:(?:vous|te|le|la|t'|l') ?)*(?:l'|l' )?(?:a|ai|avons|avait|avions|avais)(?: deja)? ${SAY}${WHEN}|comme (?:deja |il a deja ete |cela a ete |il a ete )(?:${SAY})${WHEN}|comme (?:dit|indique|precise|explique|mentionne|signale|ecrit) (?:plus haut|ci-dessus|precedemment|auparavant|cent fois|dans (?:notre|nos|le|la|les|mon)(?: \\p{L}+){1,2})`,
    fr: 'pour reprendre',
  },
  {
    pattern: `(?:je|nous|on) (?:(?:vous|te|le|t'|l') ?)*(?:ai|avons|a|avions) deja ${SAY}${WHEN}|(?:pour |c'est )?la (?:deuxieme|troisieme|enieme|millieme|derniere) fois(?: que)?(?= (?:que|on|je|nous|il)| ?[,:])|je (?:me )?repete|nous (?:nous )?repetons|on se repete|encore une fois,? (?:il|ce|c'est|nous ne|non|le|la|les|on ne|vous)|nous avons deja repondu|la reponse (?:est|reste) (?:non|la meme)`,
    fr: 'pour reprendre',
  },
  {
    pattern:
      "(?:ce n'est|c'est|c'etait|cela n'est|ca n'est|ce n'etait|n'est) (?:vraiment )?pas (?:vraiment )?(?:notre|de notre|mon|nos|du tout notre|a nous) (?:probleme|faute|affaire|ressort|responsabilite|fait|role|travail|boulot|metier|service|de (?:gerer|decider|regler|payer))|(?:hors|pas) de notre ressort|(?:n'y|y) (?:sommes|est|suis|sont) pour rien|(?:on|nous) n'y (?:peut|pouvons|pouvez) rien|ne (?:nous|me) (?:concerne|regarde) pas|(?:ne )?depend pas de nous|(?:sommes|suis|est) pas responsables?(?: de[^.!?,]{0,25})?|declin(?:e|ons) toute responsabilite|(?:notre )?responsabilite ne (?:saurait|peut|pourra)[^.!?,]{0,15}|voyez (?:ca |cela )?(?:directement )?avec (?:eux|la poste|le transporteur|votre banque|le livreur)(?= ?[.!]|$)",
    fr: 'voici ce que nous pouvons faire',
  },
  {
    pattern: `(?:on|nous|je) (?:ne |n'y )?(?:peut|pouvons|peux|pourrons) ${NOTHING}(?:(?: (?:y|faire|pour vous|pour toi|de plus|changer|d'autre|garantir|promettre))+|(?= ?[.,!]|$))|(?:ne )?(?:peut|pouvons|peux) pas (?:vous aider|faire plus|faire mieux|y faire)|(?:il n'y a|y a|n'avons) (?:malheureusement |helas )?(?:rien a faire|(?:pas|aucune) (?:d'autre )?solution|pas d'autre choix)|impossible de (?:faire quoi que ce soit|vous aider)|(?:nous ne |on ne )(?:ferons|fera) (?:rien|pas d'exception)|(?:pas|aucune) (?:d')?exception(?! a)`,
    fr: 'voici ce que nous pouvons faire',
  },
  {
    pattern: `(?:veuillez|nous vous invitons a|je vous invite a) (?:bien vouloir )?(?:re)?(?:lire|consulter|vous referer|vous reporter) (?:a |aux |les |nos |le |notre |attentivement )*(?:${TERMS})|(?:vous )?renv(?:oie|oyons|oyer) (?:a|aux|vers) (?:nos |notre |les |le )?(?:${TERMS})|relisez (?:nos |les |le |notre |la )*(?:cgv|cgu|conditions generales|reglement|mentions legales)|(?:conformement|selon) (?:a |aux |nos |notre |les )+(?:cgv|conditions generales)`,
  },
  {
    pattern:
      "c'est (?:la (?:politique|regle|procedure)|le reglement|comme ca|ainsi|la vie|non|a prendre ou a laisser)(?: et pas autrement| pour tout le monde)?(?= ?[.,!:;]| point|$| et )|c'est la politique de (?:la (?:maison|societe|boutique|marque)|l'(?:entreprise|enseigne))|ce sont les regles|(?:la|les) regles? (?:est|sont) les? (?:meme|regle)s?(?: pour tous| pour tout le monde)?|point final|point barre|un point c'est tout|fin de (?:la )?(?:discussion|l'histoire|conversation)|(?:la discussion|le dossier|le sujet|l'affaire) est (?:desormais )?clo(?:se|s)|affaire classee|inutile (?:d'|de (?:nous )?)(?:insister|recontacter|contacter|ecrire|relancer|reclamer|discuter|repondre)|n'insistez pas|tant pis(?: pour vous| pour toi)?|dommage pour (?:vous|toi)|on verra(?: bien)?(?= ?[.!]|$)|(?:je|on) (?:m'en|s'en) (?:fiche|moque)|debrouillez-vous|debrouille-toi|faites avec|que voulez-vous(?: que)?|(?:ce |c')?est pas nous(?= ?[.,!]|$)|prenez votre mal en patience|circulez|(?:nous n'avons|on n'a) pas a (?:nous|se) justifier|nous n'avons (?:rien|pas) a ajouter|il n'y a pas mort d'homme|vous vous en remettrez|pas de quoi en faire|c'est a prendre ou a laisser",
  },
];

const EN_SAY =
  '(?:stated|said|mentioned|told you|told|explained|advised|noted|answered|replied|informed|outlined|communicated|covered)(?: (?:to )?you)?';
const EN_WHEN =
  '(?: (?:before|already|above|earlier|previously|many times|yesterday|several times|in our (?:last|previous) \\p{L}+|twice|multiple times|last week|this))*';

export const SHUTTING_EN: readonly Wording[] = [
  {
    pattern: `(?:as|like) (?:(?:i|we)(?:'ve| have|'d| had)? )(?:already |previously |just )?${EN_SAY}${EN_WHEN}|as (?:already |previously )${EN_SAY}${EN_WHEN}|as (?:stated|mentioned|explained|outlined|noted|per|advised) (?:above|before|earlier|previously|in (?:our|the|my) \\p{L}+|(?:my|our) (?:last|previous) \\p{L}+)|(?:i|we)(?:'ve| have)? already (?:${EN_SAY}|been over)${EN_WHEN}|per my (?:last|previous) (?:message|email|comment|reply)|for the (?:last|second|third|hundredth|umpteenth) time|once again, (?:it|we (?!apolog|are sorry|thank|appreciate|'re sorry)|there|no|you (?!are|have been))|how many times|(?:i|we)(?:'ll| will)? (?:not )?repeat (?:myself|ourselves|it|this)|the answer (?:is|remains) no`,
    en: 'to recap',
  },
  {
    pattern:
      "(?:that's|that is|it's|it is|this is|that was|it was) (?:really |simply |just )?not (?:really )?(?:our|my) (?:problem|fault|job|responsibility|concern|department|issue|business|decision)|(?:that|this|it) (?:isn't|wasn't) (?:our|my) (?:problem|fault|job|responsibility|concern|department|issue|decision)|not (?:our|my) (?:problem|fault|job|responsibility|department|concern)|(?:out of|beyond|outside)(?: of)? (?:our|my) (?:hands|control)|nothing to do with us|not up to us|(?:we|i)(?:'re| are|'m| am|'re simply) not (?:responsible|liable|to blame|in charge)(?: (?:for|of)[^.!?,]{0,25})?|(?:we|i) (?:take|accept) no responsibility|(?:take|sort) (?:it|that|this) (?:up|out) with (?:the|your) (?:courier|bank|post office|supplier|carrier|seller)",
    en: 'here is what we can do',
  },
  {
    pattern:
      "(?:there's|there is|there really is|there isn't|there's not) (?:really |absolutely |simply )?(?:nothing|little|not much|anything|much) (?:more |else |that )?(?:we|i) can do(?: about (?:it|that|this))?|(?:we|i) (?:can't|cannot|can not|won't|are unable to|aren't able to|'re unable to) (?:really |simply )?(?:do (?:anything|more|any more|much)|help (?:you|with that|further|any further)|make (?:an |any )?exceptions?|assist (?:you )?(?:further|any further))[^.!?,]{0,15}|nothing (?:we|i) can do|(?:our )?hands are tied|no exceptions|we don't (?:do|make) exceptions|there is no (?:other )?solution",
    en: 'here is what we can do',
  },
  {
    pattern:
      '(?:please |kindly |i |we )?refer (?:you )?to (?:the |our |your )?(?:terms(?: and conditions| of (?:sale|service|use))?|t ?& ?cs?|t&amp;cs|t and cs|small print|conditions of sale|policy|policies)(?![\\p{L}])|(?:per|under|according to) (?:our|the) (?:terms|policy|policies|t ?& ?cs?)(?: and conditions)?',
  },
  {
    pattern:
      "(?:that's|it's|this is|that is|it is) (?:just |simply )?(?:our |the |company |store |shop |standard )*(?:policy|procedure|rule)(?=[.,!]|$| and| for)|(?:those|these|them) are the rules|rules are rules|(?:that's|it's) (?:just )?(?:how it (?:is|works|goes)|the way it (?:is|works|goes)|life)|take it or leave it|end of (?:story|discussion|conversation)|deal with it|(?:well,? )?too bad|whatever(?= ?[.!]|$)|your loss|tough luck|hard luck|it is what it is(?= ?[.!]|$)|suit yourself|case closed|(?:this|the) (?:matter|case|thread|discussion) is (?:now )?closed|no need to (?:write|contact us|reply|ask) again|stop asking|get over it|it's only an?|can't please everyone|no means no",
  },
];
