import type { Fact } from '../fact.ts';
import { styleMoney } from '../style/money-style.ts';
import { isDay } from '../values/calendar-day.ts';
import { nearestDay } from '../values/dates.ts';
import { foldText } from '../values/folded.ts';
import type { Span } from '../values/span.ts';
import { type CheckContext, type FactFinding, finding } from './finding.ts';
import { isEchoed, isNegated, isPast } from './hedges.ts';
import { labelKeys } from './labels.ts';
import { type Reading, type Segment, segmentAt, sentenceText } from './reading.ts';
import { sameValues } from './same-values.ts';
import { subjectOf } from './subject.ts';
import { isGeneric, sameWord } from './vocabulary.ts';

const ENDED =
  /\b(?:n'(?:est|etait|a|ont|aura|existe|opere) plus|ne sont plus|ne (?:sera|fonctionne|marche|s'applique|passe|court|tient)(?:nt)? plus|plus (?:valable|valide|possible|disponible|d'actualite|en cours|actif|active)|termine\p{L}*|finie?s?|expire\p{L}*|pris fin|prenait fin|arrete\p{L}*|close?s?|depassee?s?|perimee?s?|ended|is over|are over|was over|now over|no longer|expired|any ?more|finished|closed|was|were|etai(?:t|ent)|avai(?:t|ent)|(?<!pas )trop tard|(?<!not |never )too late|missed|rate|remplace\p{L}*|replaced|a eu lieu|ont eu lieu|s'est (?:tenue?|deroulee?|jouee?)|reviendra|(?:revient|reviennent)(?! (?:donc |ainsi |a peine |tout juste )?a (?:[\d]|environ|moins))|de retour|back (?:in|next|soon)|prochaine (?:edition|fois)|next (?:edition|time|year|season)|l'an prochain|l'annee prochaine|ne peut plus|ne pouvons plus|ne pouvez plus|can't|cannot|can no longer|ancienne?s?|old|(?<!ca |cela |qui |code )passee?s?|(?:saison|annee|semaine|fois|edition|rentree) (?:derniere|passee)|(?:an|mois|ete|hiver|printemps|automne|week-end) (?:dernier|passe)|derniere (?:saison|annee|edition|fois)|last year|photos?|merci (?:d'etre venus|a tous)|ne plus|plus du tout|desole\p{L}*|ran|gone|had|lapsed|retired|withdrawn|stopped|lasted|used to|has been|c'etait|a fait son temps|n'a (?:couru|dure|vecu)|s'(?:arretait|achevait|est arrete)\p{L}*|a pris fin|prenaient fin|retiree?s?|afraid)\b/u;
const OFFER =
  /\b(?:offre|promo\p{L}*|leve-tot|early|soldes?|lancement|special\p{L}*|sale|launch|flash|bons? plans?|rentree|noel|ete|printemps|black friday|prevente|offer)\b/u;

const isOver = (fact: Fact, today: string): boolean => typeof fact.to === 'string' && isDay(fact.to) && fact.to < today;

/** Where the text names the fact by its whole label. */
function namedPlaces(reading: Reading, fact: Fact): Span[] {
  for (const label of [fact.label, fact.labelEn]) {
    const keys = typeof label === 'string' ? labelKeys(label) : [];
    if (keys.filter((key) => !isGeneric(key)).length === 0) continue;
    for (const { words } of reading.segments) {
      const hits = words.filter((word) => keys.some((key) => sameWord(word.key, key)));
      if (!keys.every((key) => hits.some((word) => sameWord(word.key, key)))) continue;
      return [{ start: hits[0]?.start ?? 0, end: hits.at(-1)?.end ?? 0 }];
    }
  }
  return [];
}

const UNIQUE = new Set<Fact['kind']>(['phone', 'email', 'link', 'promo', 'person', 'address']);

/** "…, valable jusqu'au 15 novembre": the sentence gives a day that is over. */
const givesPastDay = (reading: Reading, { sentence }: Segment): boolean =>
  reading.values.dates.some(({ start, first, last, relative }) => {
    const day = relative ? null : nearestDay(last ?? first, reading.today);
    return day !== null && day < reading.today && segmentAt(reading, start)?.sentence === sentence;
  });

/** The words say themselves that it is over, or speak of the past or of the next time. */
function isSpokenOfAsOver(reading: Reading, span: Span): boolean {
  const segment = segmentAt(reading, span.start);
  if (segment === undefined || ENDED.test(sentenceText(reading, segment))) return true;
  if (givesPastDay(reading, segment)) return true;
  return isNegated(reading, span) || isPast(reading, span) || isEchoed(reading, span);
}

/** Every telling word of the label is in the value's sentence. */
function isNamedWhole(reading: Reading, span: Span, { label }: Fact): boolean {
  const sentence = segmentAt(reading, span.start)?.sentence;
  const words = reading.segments.filter((one) => one.sentence === sentence).flatMap((one) => one.words);
  const keys = labelKeys(label).filter((key) => !isGeneric(key));
  return keys.length > 1 && keys.every((key) => words.some((word) => sameWord(word.key, key)));
}

function usesOf(context: CheckContext, fact: Fact): Span[] {
  const { reading, facts } = context;
  const rivals = facts.filter(({ kind }) => kind === fact.kind);
  const holds = rivals.some((other) => sameValues(reading, other).length > 0);
  const exact = sameValues(reading, fact).filter((span) => {
    if (rivals.some((other) => sameValues(reading, other).some(({ start }) => start === span.start))) return false;
    if (UNIQUE.has(fact.kind)) return true;
    const subject = subjectOf(reading, span, [fact, ...rivals], null);
    if (isNamedWhole(reading, span, fact)) return true;
    return subject !== null && [subject.fact, ...subject.ties].some(({ id }) => id === fact.id);
  });
  if (exact.length > 0) return exact;
  const successor = rivals.some(({ label }) => label === fact.label);
  const named =
    fact.kind === 'promo' ||
    fact.kind === 'event' ||
    (fact.kind === 'price' && !holds && OFFER.test(foldText(fact.label).lower));
  return named && !successor ? namedPlaces(reading, fact) : [];
}

/** Facts that are over and used as if they held; what holds now, if there is such a fact, is the replacement. */
export function checkExpired(context: CheckContext): FactFinding[] {
  const { reading, all, facts, today } = context;
  return all.flatMap((fact) => {
    if (!isOver(fact, today)) return [];
    const [use] = usesOf(context, fact).filter((span) => !isSpokenOfAsOver(reading, span));
    if (use === undefined) return [];
    const next = facts.find((other) => other.kind === fact.kind && other.label === fact.label);
    const written = reading.text.slice(reading.at[use.start], reading.at[use.end]);
    const value =
      next?.kind === 'price'
        ? styleMoney(written, next.amount, next.currency, context.language)
        : next !== undefined && 'value' in next
          ? next.value
          : '';
    const found = finding(context, use, fact, 'expired', value);
    return [{ ...found, message: { key: 'expired', values: { ...found.message.values, until: fact.to ?? '' } } }];
  });
}
