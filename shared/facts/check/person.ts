import type { Fact } from '../fact.ts';
import { foldText } from '../values/folded.ts';
import type { Span } from '../values/span.ts';
import { type CheckContext, type FactFinding, finding } from './finding.ts';
import { isHedged } from './hedges.ts';
import { labelKeys } from './labels.ts';
import type { Reading } from './reading.ts';
import { isPlain, sameWord } from './vocabulary.ts';

type PersonFact = Extract<Fact, { value: string }>;

const NAME =
  /(?<![\p{L}'])(?:(?:M\.|Mme|Mr\.?|Mrs\.?|Ms\.?|Dr\.?) )?[A-Z][\p{L}'-]+(?: (?:de |du |d'|le |la |van |von |Mc|O')?[A-Z][\p{L}'-]+){0,2}/gu;
const TITLE = /^(?:M\.|Mme|Mr\.?|Mrs\.?|Ms\.?|Dr\.?) /;
/** What may stand between the role and the name: "la responsable, Maud", "the coach is Sam", "responsable : Maud". */
const ROLE_THEN_NAME =
  /^(?: ?[,:(-] ?| ?— ?| )(?:(?:qui )?(?:est|s'appelle|se nomme|c'est|reste|sera|is(?: called)?|named|demeure|sera)(?: (?:bien|toujours|desormais|still|now))? )?(?:M\. |Mme )?$/;
const NAME_THEN_ROLE =
  /^(?: ?[,(] ?| )(?:(?:est|is|reste|sera|sont|will be|devient|comme|as)? ?)(?:(?:bien|toujours|still|now) )?(?:le |la |l'|notre |votre |nos |the |our |your )?$/;

const OPENING_WORD = /^[\p{L}'-]+ /u;
const GREETING = /^(?:bonjour|bonsoir|merci|hello|hi|hey|dear|coucou|salut|chere?|thanks|thank)$/;

/** "Notre ancien pâtissier", "the other coach". */
const FORMER =
  /\b(?:ancien(?:ne)?|ex|futur(?:e)?|autres?|former|previous|old|next|new|nouve(?:l|lle|au)|other|assistante?|vice|co|sous|deputy|adjointe?)[ -]$/;

interface Name extends Span {
  words: string[];
}

function namesIn(reading: Reading): Name[] {
  return [...reading.plain.matchAll(NAME)].flatMap((match) => {
    let bare = match[0].replace(TITLE, '');
    // "C'est Clément Roux", "Ask Imogen": a capital at a sentence's start is no name.
    for (let first = bare.match(OPENING_WORD)?.[0]; first !== undefined; first = bare.match(OPENING_WORD)?.[0]) {
      const words = first.toLowerCase().match(/\p{L}+/gu) ?? [];
      // "Bonjour Camille" greets a customer.
      if (words.some((word) => GREETING.test(word))) return [];
      if (!words.every(isPlain)) break;
      bare = bare.slice(first.length);
    }
    const words = bare.toLowerCase().split(/[\s-]+/);
    if (bare === '' || isPlain(words[0] ?? '')) return [];
    const start = match.index + match[0].length - bare.length;
    return [{ start, end: start + bare.length, words }];
  });
}

/** Roles that many people of a house have. */
const VAGUE = /^(?:responsable|referente?|manager|head|chef|cheffe|lead|contact|charge|chargee|president)$/;
const OF_NEXT = /^ (?:de|du|des|d'|of|for)\b/;

/** Where the text names the role: its words in a row, most of them there. */
function rolesIn(reading: Reading, fact: PersonFact, alone: boolean): Span[] {
  const roles: Span[] = [];
  for (const label of [fact.label, fact.labelEn]) {
    const keys = typeof label === 'string' ? labelKeys(label) : [];
    if (keys.length === 0) continue;
    const words = reading.segments.flatMap((segment) => segment.words);
    for (const [index, word] of words.entries()) {
      if (!keys.some((key) => sameWord(word.key, key))) continue;
      const run = words.slice(index, index + keys.length * 2 + 2);
      const hits = run.filter((one) => keys.some((key) => sameWord(one.key, key)));
      const seen = keys.filter((key) => hits.some((one) => sameWord(one.key, key)));
      const last = hits.at(-1);
      const head =
        alone && word.key === keys[0] && !VAGUE.test(word.key) && !OF_NEXT.test(reading.lower.slice(word.end));
      if (last === undefined || (seen.length < Math.max(1, Math.ceil(keys.length * 0.6)) && !head)) continue;
      roles.push({ start: word.start, end: last.end });
    }
  }
  return roles;
}

const PARTICLE = /^(?:de|du|d|da|le|la|van|von|ben|el|al|ait|mc|o|m|mme|mr|mrs|ms|dr|the)$/;
const tellingWords = (words: readonly string[]): string[] =>
  words.flatMap((word) => word.split(/['.]/)).filter((word) => word !== '' && !PARTICLE.test(word));

/** One name of the person is enough ("Mme Marechal"); of first name and surname, both must be hers. */
function fits(name: Name, fact: PersonFact): boolean {
  const right = tellingWords(foldText(fact.value).lower.split(/[\s-]+/));
  const mine = tellingWords(name.words);
  const own = mine.filter((word) => right.some((one) => one === word || (word.length === 1 && one.startsWith(word))));
  if (own.length === 0 || mine.length < 2 || right.length < 2) return own.length > 0;
  const shorter = Math.min(mine.length, right.length);
  return own.length >= shorter;
}

function isAt(reading: Reading, name: Name, role: Span): boolean {
  if (name.start >= role.end) return ROLE_THEN_NAME.test(reading.plain.slice(role.end, name.start));
  if (name.end > role.start) return false;
  const joint = reading.plain.slice(name.end, role.start).toLowerCase();
  if (!NAME_THEN_ROLE.test(joint) || (!/[,(]|est|is|be|rest|devient/.test(joint) && name.words.length < 2))
    return false;
  // "Camille, notre directrice vous répond" speaks to Camille; "Maud, notre directrice, …" names her.
  return !joint.includes(',') || /^ ?(?:[,.;:!?)]|$|qui |who )/.test(reading.plain.slice(role.end));
}

/** Names beside the role that a `person` fact gives to someone else. */
export function checkPeople(context: CheckContext): FactFinding[] {
  const { reading } = context;
  const facts = context.facts.flatMap((fact) => (fact.kind === 'person' ? [fact] : []));
  if (facts.length === 0) return [];
  const names = namesIn(reading);
  return facts.flatMap((fact) => {
    const twins = facts.filter(({ label }) => label === fact.label);
    const heads = facts.filter(({ label }) => labelKeys(label)[0] === labelKeys(fact.label)[0] && label !== fact.label);
    const roles = rolesIn(reading, fact, heads.length === 0);
    const wrong = names.find((name) => {
      if (twins.some((one) => fits(name, one)) || isHedged(reading, name)) return false;
      if (labelKeys(fact.label).some((key) => name.words.includes(key))) return false;
      return roles.some((role) => !FORMER.test(reading.lower.slice(0, role.start)) && isAt(reading, name, role));
    });
    return wrong === undefined ? [] : [finding(context, wrong, fact, 'fact-person', fact.value)];
  });
}
