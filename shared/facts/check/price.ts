import type { Fact } from '../fact.ts';
import { styleMoney } from '../style/money-style.ts';
import { type Money, sameMoney } from '../values/money.ts';
import { NUMBER, readNumber } from '../values/numbers.ts';
import { overlaps } from '../values/span.ts';
import { isDerived } from './derived.ts';
import { type CheckContext, type FactFinding, finding, ofKind } from './finding.ts';
import { around, isHedged } from './hedges.ts';
import { labelKeys } from './labels.ts';
import { type Reading, type Segment, sentenceText } from './reading.ts';
import { isStatedRight } from './stated.ts';
import { subjectOf } from './subject.ts';
import { sameWord } from './vocabulary.ts';

type Price = Extract<Fact, { kind: 'price' }>;

const FROM_BEFORE =
  /\b(?:a partir d[e']|des|a compter de|au-dessus d[e']|au-dela d[e']|plus d[e']|moins d[e']|superieure?s? a|inferieure?s? a|depass\p{L}*|au moins|minimum(?: d[e'])?|jusqu'a|jusqu'|maximum|max\.?|from|starting (?:at|from)|starts? (?:at|from)|as little as|under|over|above|below|less than|more than|up to|at least|at most|upwards of|depuis|minimum of|de base)(?: (?:les|seulement|just|only|que))? ?$/u;
const FROM_AFTER =
  /^ ?(?:et plus|ou plus|et \+|minimum|maximum|max\b|mini\b|\+|and (?:up|over|above)|or (?:more|over)|minimum|d'achats?)/;
const THRESHOLD_BEFORE =
  /\b(?:des|a partir d[e']|au-dessus d[e']|au-dela d[e']|plus d[e']|superieure?s? a|atteint|minimum(?: d[e'])?|from|over|above|more than|at least|spend(?:ing)?|orders? of|(?:seuil|minimum|franco|threshold)[^,]* (?:est|is)[^,]*)(?: (?:les|commandes? d[e']|achats? d[e']|panier d[e']))? ?$/;
const THRESHOLD_AFTER = /^ ?(?:d'achats?|minimum|et plus|ou plus|de commande|or more|and over|and above|spend)/;
const MANY =
  /\b(?:pour|for|a|les|the|lot d[e']|pack of|set of|par lot de|soit|x) ?(?:deux|trois|quatre|cinq|six|huit|dix|douze|two|three|four|five|six|ten|both|[2-9]|1\d|20)\b(?! ?(?:ans|mois|jours|heures|h\b|€|£|euros?|years|months|days|minutes|semaines|weeks|%))|\b(?:fait|font|au total|en tout|total(?:e|ling)?|a deux|comes to|altogether|in total|makes|both|les deux|chacune? d'eux|la paire|the pair|come to|pour vous (?:deux|trois|quatre|tous)|(?:cela|ca) (?:vous |nous |te )?fer(?:a|ait)|tout rond|ends? up at|(?:tous|toutes) les (?:deux|trois|quatre))\b/;
/** "Deux adultes et un étudiant", "two day tickets and a locker": what several things cost. */
const COUNTED = new RegExp(
  `\\b(?:${NUMBER}) (?!(?:am|pm|h|heures?|min\\p{L}*|ans|years?|jours?|days?|hours?|semaines?|weeks?|mois|months?)\\b)(?:\\p{L}+ ){1,3}(?:et|and|,|\\+|plus) ?(?:${NUMBER}|an?|une?) \\p{L}+`,
  'u',
);
const SUM_OR_DATE =
  /[\d.,]+ ?[€£$]|\b\d{1,2}(?:st|nd|rd|th|er)? (?:jan|fe[bv]|mar|a[pv]r|ma[iy]|jui?n|jui?l|a[uo]u?[gt]|sep|o[ck]t|nov|d[e]c)\p{L}*/gu;
const OTHER_SUM =
  /\b(?:remise|reduction|rabais|remboursement|rembours\p{L}+|supplement|acompte|caution|frais|arrhes|consigne|livraison|port|cheque|bon d'achat|cagnotte|un avoir|economi\p{L}+|gagn\p{L}+|offerts?|de moins|de plus|en plus|discount|deposit|fees?|sav(?:e|ing)|refund\p{L}*|voucher|extra|surcharge|off|delivery|shipping|postage|credit|bonus|taxe?s?|don|donation|pourboire|tip|option|rajout\p{L}*|ajout\p{L}*|suppl|prelev\p{L}+|debit\p{L}+|vir(?:e|ement)|versement|mensualites?|(?:\d+|deux|trois|quatre|plusieurs) fois|instal+ments?|additional)\b/u;
const AUDIENCE =
  /\b(?:enfants?|etudiante?s?|groupes?|scolaires?|seniors?|retraites?|adherents?|abonnes?|membres?|familles?|moins de \d+|(?:\d+|\p{L}+) ans|\d+ years?|demandeurs?|chomeurs?|lyceens?|jeunes?|bebes?|handicap\p{L}*|accompagna\p{L}+|kids?|child(?:ren)?|students?|groups?|members?|under[- ]?\d+s?|seniors?|pensioners|concessions?|teens?|juniors?|reduit|matin|soir|happy hour|professionnels?|pro|entreprises?|bundle|duo|vip)\b/u;
const CHANGE =
  /\b(?:pass(?:era|eront) a|pass(?:e|ent|era) de|augmentera|baissera|grimpera|will (?:be|go|rise|become|drop)|going up|from 20\d\d|l'an prochain|l'annee prochaine|next (?:year|season)|a partir du|des le|a compter du|bientot|soon|instead|au lieu|drops? (?:from|to)|down (?:from|to)|goes? (?:from|to)|prix barre|black friday|soldes?|ventes? flash|avec le code|with (?:the )?code|using)\b/;
/** "C'est 8 €" with one price in the house: the words right before the amount, nothing else named. */
const CUE =
  /\b(?:c'est|ca coute|cela coute|comptez|(?:le|nos) (?:prix|tarifs?) (?:est|sont|reste)|it's|it is|it costs|that's|the price is|price is|vaut)(?: (?:de|a|bien|toujours|only|just|still|exactement))* $/;

const isThreshold = (fact: Price): boolean =>
  /seuil|minimum|threshold|a partir|offert|gratuit|franco|(?<!-)free\b/i.test(`${fact.label} ${fact.labelEn ?? ''}`);

/** A word of the pattern that the fact's own label lacks ("groupe" beside "entrée enfant"). */
function saysOther(clause: string, pattern: RegExp, fact: Price): boolean {
  const own = [fact.label, fact.labelEn ?? '', fact.unit ?? ''].flatMap(labelKeys);
  const said = [...clause.matchAll(new RegExp(pattern.source, 'gu'))].map(([word]) => word);
  // "Étudiants, vous avez le tarif réduit": whom a reduced price is for.
  if (pattern === AUDIENCE && own.some((key) => /^(?:reduite?s?|reduced|concessions?|concessionary)$/.test(key)))
    return false;
  const aged = pattern === AUDIENCE && AUDIENCE.test(own.join(' '));
  // "Avec ta carte d'étudiant, le tarif jeune": who may have it, where the price is named by its own public.
  if (aged && said.some((word) => own.some((key) => AUDIENCE.test(key) && sameWord(word, key)))) return false;
  return said.some(
    (word) => !(aged && /\d/.test(word)) && !own.some((key) => word.split(' ').some((part) => sameWord(part, key))),
  );
}

/** "les deux", "pour trois personnes", unless the number is the thing's own ("ten-class pass"). */
function speaksOfMany(clause: string, fact: Price): boolean {
  const own = [fact.label, fact.labelEn ?? ''].flatMap(labelKeys);
  const said = clause.match(MANY)?.[0];
  const counts = labelKeys(`${fact.label} ${fact.unit ?? ''}`).map(readNumber);
  if (said?.split(' ').some((word) => counts.filter(Number.isFinite).includes(readNumber(word))) === true) return false;
  return said !== undefined && !said.split(' ').some((word) => own.includes(word));
}

/** "Trois rosiers Iroise pour 60 €": a number before the fact's own word. */
function countsOwn({ values }: Reading, segment: Segment, fact: Price): boolean {
  const words = segment.words.filter((word) => !values.money.some((money) => overlaps(money, word)));
  const own = [fact.label, fact.labelEn ?? ''].flatMap(labelKeys);
  return words.some(({ key }, index) => {
    const next = words[index + 1]?.key;
    const count = readNumber(key);
    return (
      count >= 2 && count <= 50 && !own.includes(key) && next !== undefined && own.some((one) => sameWord(next, one))
    );
  });
}

/** Several of the fact's things at once: "trois nuits en chambre simple reviennent à 216 €". */
function isMultiple({ reading }: CheckContext, value: Money, fact: Price): boolean {
  const times = value.amount / fact.amount;
  if (!Number.isInteger(Math.round(times * 1000) / 1000) || times < 2 || times > 100) return false;
  const place = around(reading, value);
  const { start, end } = (place && reading.sentences[place.segment.sentence]) ?? value;
  const sentence = `${reading.lower.slice(start, value.start)}…${reading.lower.slice(value.end, end)}`;
  if (Math.round(times) === 2 && /\b(?:couples?|a deux|duo|paire|pair|tous les deux|both)\b/.test(sentence))
    return true;
  return [...sentence.matchAll(new RegExp(NUMBER, 'g'))].some(([number]) => readNumber(number) === Math.round(times));
}

/** Sums that are not what the fact's own thing costs. */
function isOtherSum(context: CheckContext, value: Money, fact: Price): boolean {
  const place = around(context.reading, value);
  if (place === null || value.range) return true;
  const threshold = FROM_BEFORE.test(place.before) || FROM_AFTER.test(place.after);
  if (
    /\b(?:plus que|manqu\p{L}*|(?:il|vous|te|nous|me) rest(?:e|ent|era)(?! (?:plein|quelques|encore (?:quelques|du|des)|du|de la|des|une?|un peu|beaucoup)\b)|encore|ajout\p{L}*|missing|more|add|away from)\b/u.test(
      place.before,
    )
  )
    return true;
  if (isThreshold(fact)) return !(THRESHOLD_BEFORE.test(place.before) || THRESHOLD_AFTER.test(place.after));
  if (threshold || /(?:\bplus|\+|\badds?) ?$/.test(place.before)) return true;
  const clause = `${place.opening}…${place.before}…${place.after}`;
  const sentence = sentenceText(context.reading, place.segment);
  for (const pattern of [OTHER_SUM, AUDIENCE]) {
    if (saysOther(clause, pattern, fact)) return true;
  }
  if (speaksOfMany(clause, fact) || countsOwn(context.reading, place.segment, fact)) return true;
  if (isMultiple(context, value, fact)) return true;
  const start = context.reading.sentences[place.segment.sentence]?.start ?? 0;
  if (COUNTED.test(context.reading.lower.slice(start, value.start).replace(SUM_OR_DATE, ''))) return true;
  return CHANGE.test(sentence) && !/\b(?:coute|est) (?:bien )?(?:a )?$/.test(place.before.replace(/\d.*/, ''));
}

/** Amounts of money against the price of the thing that the clause names. */
export function checkPrices(context: CheckContext): FactFinding[] {
  const { reading, language } = context;
  const facts = ofKind(context.facts, 'price');
  if (facts.length === 0) return [];
  return reading.values.money.flatMap((value) => {
    if (isHedged(reading, value)) return [];
    const subject = subjectOf(reading, value, facts, CUE);
    if (subject === null || subject.fact.kind !== 'price') return [];
    const candidates = [subject.fact, ...subject.ties].filter((fact): fact is Price => fact.kind === 'price');
    if (subject.coverage < 0.6 && value.currency !== null && value.currency !== subject.fact.currency) return [];
    if (candidates.some((fact) => sameMoney(value, fact)) || isOtherSum(context, value, subject.fact)) return [];
    if (isDerived(context, value, subject.fact)) return [];
    if (isStatedRight(reading, value, reading.values.money, subject.fact, facts, sameMoney)) return [];
    const written = reading.text.slice(reading.at[value.start], reading.at[value.end]);
    const right = styleMoney(written, subject.fact.amount, subject.fact.currency, language);
    return [finding(context, value, subject.fact, 'fact-price', right)];
  });
}
