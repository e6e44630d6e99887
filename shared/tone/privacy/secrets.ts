import type { ReadDraft, Said } from '../draft.ts';
import { sentenceAround } from './clause.ts';
import { privacy } from './people.ts';

const SECRET =
  /(?<![\p{L}\p{N}])(?:votre |ton |le |your |the |nouveau |new |temporary |provisional )*((?:mot de passe|mdp|password)[^.!?\n]{1,40}?(?:le nouveau|the new one|le voici|here it is)|mot de passe|mdp|code (?:d'acces|secret|pin|confidentiel|de porte|d'entree|wifi perso)|digicode|password|passcode|pin(?: code)?|door code|login|log-?in|identifiants?|username|user ?name|user id|nom d'utilisateur|pseudo de connexion)(?: (?:provisoire|temporaire|perso\w*|is now|actuel|initial|de secours|d'attente|de depart|par defaut|a usage unique|remis a zero|(?:bien )?(?:reinitialise|modifie|change|genere|recree|mis a jour)|reset|changed))?(?: (?:de|du|d'|pour|for|of|to) [^.!?,;:\n]{2,30}?(?=,? (?:c'est|est|is|sera)(?![\p{L}])|,? ?:))?,? ?((?:est|is|:|=|,|sera|etait|c'est|reste|demeure|remains|stays|will be|has been set to|devient|becomes|a(?= \S*\d)|to(?= \S*\d)|sur(?= \S*\d))?) ?(?:le |the |now )?["'«“(]? ?([^\s"'«»”,;()]{3,30}(?: \/ [^\s"'«»”,;()]{3,30})?)/giu;

/** A word's letters with a digit, a capital or a sign among them. */
const isSecret = (word: string): boolean =>
  /\d/.test(word) || /\p{Ll}\p{Lu}/u.test(word) || /[#$%&*_+@]|\p{L}!\p{L}/u.test(word);
/** Without « is » or a colon between, only what can be nothing else: « le mot de passe Ardoise!19 ». */
const isSurelySecret = (word: string): boolean => word.length >= 6 && /\d/.test(word) && /\p{L}/u.test(word);
/** Without the marks that end the sentence. */
const bare = (value: string): string => value.replace(/[.!?:]+$/, '');

/** « Votre compte : lila.m / Cactus*33 »: a name and a password side by side. */
const PAIR =
  /(?<![\p{L}\p{N}])(?:compte|acces|connexion|session|account|access|details|credentials|log ?in)[^.!?\n:]{0,30}: ?["'«“(]? ?([^\s/,]{3,30} ?(?:\/|,|et|and|puis) ?(?=[^\s]*\d)(?=[^\s]*[#*!_$%-])[^\s,;()]{6,30})/giu;

/** A code that one person alone was given, by its name. */
const OWN_CODE =
  /(?<![\p{L}\p{N}])(?:(?:votre|ton|ta|le|un|your|the|a) )(?:\p{L}+ )?(?:code|pin|otp|puk|digicode|passcode|combinaison|combination)(?: (?:d'acces|secret|pin|puk|confidentiel|client|personnel|unique|provisoire|temporaire|a usage unique|sms|recu|de (?:verification|validation|confirmation|securite|retrait|connexion|deblocage|recuperation|la boite a cles|la consigne|votre (?:casier|consigne))|d'activation|d'authentification|de reinitialisation|access|security|verification|confirmation|activation|pickup|collection|login|reset))+[^.!?\n\d]{0,40}?(?:est|is|:|=|c'est|sera|was|will be)(?: bien)? ?(?:le |the )?["'«“(]? ?([A-Z]{0,4}[- ]?\d[\dA-Z-]{2,11}|\d{2,4}(?: \d{2,4})+)(?![\p{L}\p{N}])/giu;
const ENGLISH_CODE =
  /(?<![\p{L}\p{N}])(?:your|the|a) (?:\p{L}+ )?(?:access|security|verification|confirmation|activation|pickup|pick-up|collection|login|reset|one-time|unlock|entry|door|gate|alarm|locker|key ?safe)(?: code| pin)?[^.!?\n\d]{0,30}?(?:is|:|=|was|will be) ?(?:the )?["'“(]? ?([A-Z]{0,4}-?\d[\dA-Z-]{2,11})(?![\p{L}\p{N}])/giu;
/** What opens somebody's door. */
const OPENS =
  /(?<![\p{L}])(?:immeuble|portail|porte|hall|interphone|digicode|boite a cles|coffre a cles|batiment|residence|garage|alarme|gate|door|building|lobby|key ?safe|key ?box|lockbox|alarm|entry ?phone)(?![\p{L}])/u;
/** A number to log in with, beside the name. */
const LOGS_IN = /(?<![\p{L}])(?:identifiants?|login|user ?name|user id|log in|connectez-vous)(?![\p{L}])/u;
const NOT_HOME =
  /(?<![\p{L}])(?:promo\p{L}*|reduction|panier|remise|discount|checkout|voucher|offer|nos|(?:notre|our)(?! (?:cleaner|courier|driver|engineer|technician|livreu|coursier|technicien|collegue|colleague|plombier|equipe|team))|salle|concert|billet|boutique|magasin|peinture|couleur|colou?r|ral|modele|reference|escape|enigme|jeu|game)(?![\p{L}])/u;
const DOOR_CODE =
  /(?<![\p{L}\p{N}])(?:code|digicode|key ?safe|key ?box|lockbox|combination|combinaison)[^.!?\n\d]{0,40}?(?: |:|=)["'«“(]? ?((?=[A-Z]*\d)[A-Z0-9*#]{3,8})(?![\p{L}\p{N}])/giu;

function codes(draft: ReadDraft): Said[] {
  const { plain } = draft.folded;
  return [OWN_CODE, ENGLISH_CODE, DOOR_CODE].flatMap((pattern) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const value = match[1] ?? '';
      const from = match.index + match[0].lastIndexOf(value);
      const { before, after } = sentenceAround(draft, from, from + value.length);
      const around = `${before} ${after}`;
      if (
        NOT_HOME.test(around) ||
        (pattern === DOOR_CODE && !OPENS.test(around) && !(LOGS_IN.test(before) && /^\d+$/.test(value)))
      )
        return [];
      return [privacy('password', from, from + value.length)];
    }),
  );
}

/** Passwords, names to log in with, codes of a door or of one person's account. */
export function readSecrets(draft: ReadDraft): Said[] {
  const { plain } = draft.folded;
  const passwords = [...plain.matchAll(SECRET)]
    .filter(([, name = '', link, value = '']) =>
      /^(?:,|a|to|sur)?$/i.test(link ?? '')
        ? /^(?:mot|mdp|pass|user)/i.test(name) && isSurelySecret(bare(value))
        : isSecret(bare(value)),
    )
    .map((match) => {
      const written = match[3] ?? '';
      const from = match.index + match[0].lastIndexOf(written);
      return privacy('password', from, from + bare(written).length);
    });
  const pairs = [...plain.matchAll(PAIR)].map(({ 0: whole, 1: pair = '', index }) => {
    const from = index + whole.lastIndexOf(pair);
    return privacy('password', from, from + bare(pair).length);
  });
  return [...passwords, ...pairs, ...codes(draft)];
}
