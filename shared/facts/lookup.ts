import type { Language } from '../brands/brand.ts';
import { fold } from '../suggest/fold.ts';
import type { Fact, FactKind } from './fact.ts';
import { labelOf, wordFact } from './fact-wording.ts';
import { concernedDates } from './hours-dates.ts';
import { drawsOn, NEEDS, RESERVED } from './needs.ts';
import { type Relevance, relevances, stemsOf } from './relevance.ts';
import { validity, validUntil } from './validity.ts';

export interface FoundFact {
  fact: Fact;
  /** In the language asked for. */
  label: string;
  /** It is over: shown with its date, never put in a reply. */
  expired: boolean;
  /** Last day on which it holds. */
  until?: string;
  /** Ids of facts with the same kind and label and another value: neither is put in a reply. */
  conflict?: string[];
  /** The comment's stems that found it. */
  words: string[];
  /** Exceptional days that the reply mentions (`hours`). */
  dates?: string[];
}

export interface FactRequest {
  /** The intent of the template; null: only the comment's words count. */
  intent: string | null;
  text: string;
  language: string;
  /** `YYYY-MM-DD`, in the brand's zone. */
  today: string;
}

/** The runner-up must stay this far behind, as a share of the best. */
const CLEAR = 0.8;
const SOONEST = /\b(?:prochaine?s?|bientot|next|upcoming|coming)\b/;

const asLanguage = (language: string): Language => (language === 'en' ? 'en' : 'fr');

function found(fact: Fact, language: Language, words: string[]): FoundFact {
  const until = validUntil(fact);
  return { fact, label: labelOf(fact, language), expired: false, words, ...(until === null ? {} : { until }) };
}

/** Facts of the same kind and label that say something else. */
function conflicts(fact: Fact, holding: Fact[]): string[] {
  const [label, value] = [fold(labelOf(fact, 'fr').trim()), wordFact(fact, 'fr')];
  return holding
    .filter((other) => other.id !== fact.id && other.kind === fact.kind && fold(labelOf(other, 'fr').trim()) === label)
    .filter((other) => wordFact(other, 'fr') !== value)
    .map(({ id }) => id);
}

/** A fact kept for the press, for applicants, … when the comment is neither. */
function isReservedFor(fact: Fact, intent: string | null, comment: ReadonlySet<string>): boolean {
  const own = new Set([labelOf(fact, 'fr'), fact.labelEn ?? '', ...(fact.words ?? [])].flatMap(stemsOf));
  return RESERVED.some((reserved) => {
    const cues = stemsOf(NEEDS[reserved]?.cues ?? '');
    return reserved !== intent && cues.some((cue) => own.has(cue)) && !cues.some((cue) => comment.has(cue));
  });
}

/** All that the comment says of one, it says of the other too, and more. */
const saysLess = (one: { words: string[] }, other: { words: string[] }): boolean =>
  one.words.length < other.words.length && one.words.every((word) => other.words.includes(word));

/** The one fact of its kind that the comment is about; null when none or several could be. */
function clearest(ranked: Relevance[], request: FactRequest, isGiven: boolean): Relevance | null {
  const about = ranked.filter(({ isAbout, score }) => isAbout && score > 0).sort((a, b) => b.score - a.score);
  const [best, ...others] = about;
  const worded = best === undefined ? null : wordFact(best.fact, 'fr');
  const isBehind = (other: Relevance, first: Relevance) =>
    other.score <= CLEAR * first.score || saysLess(other, first) || wordFact(other.fact, 'fr') === worded;
  if (best !== undefined && others.every((other) => isBehind(other, best))) return best;
  // "La révision complète pour un vélo de ville": the one that is named whole, beside others that are hinted at.
  const named = about.filter(({ isNamed }) => isNamed);
  if (named.length === 1) return named[0] ?? null;
  if (!isGiven) return null;
  const events = ranked.flatMap(({ fact }) => (fact.kind === 'event' && fact.start >= request.today ? [fact] : []));
  if (events.length > 1 && SOONEST.test(fold(request.text))) {
    const next = events.reduce((soonest, event) => (event.start < soonest.start ? event : soonest));
    return ranked.find(({ fact }) => fact === next) ?? null;
  }
  const values = new Set(ranked.map(({ fact }) => wordFact(fact, 'fr')));
  return values.size === 1 ? (ranked[0] ?? null) : null;
}

/**
 * The facts that a reply to this comment draws on: of each kind the one that the comment (its words, then what its intent is
 * about) clearly means. Beside them, marked, those that it would have been but for their date (`expired`) or for one that says otherwise
 * (`conflict`): to be shown, never used.
 */
export function lookupFacts(facts: Fact[], request: FactRequest): FoundFact[] {
  const language = asLanguage(request.language);
  const need = NEEDS[request.intent ?? ''];
  const comment = stemsOf(request.text);
  const cues = stemsOf(need?.cues ?? '');
  const said = new Set(comment);
  const open = facts.filter(
    (fact) => validity(fact, request.today) !== 'not-yet' && !isReservedFor(fact, request.intent, said),
  );
  const holding = open.filter((fact) => validity(fact, request.today) === 'holds');
  const kinds = [...new Set(open.map(({ kind }) => kind))].filter((kind) => drawsOn(request.intent, kind));
  return kinds.flatMap((kind): FoundFact[] => {
    const ofKind = (list: Fact[]) => list.filter((fact) => fact.kind === kind && wordFact(fact, language) !== null);
    const ranked = relevances(ofKind(holding), comment, cues);
    const isGiven = need?.gives?.includes(kind) ?? false;
    const best = pick(ranked, request, isGiven, holding);
    const over = relevances(
      ofKind(open).filter((fact) => !holding.includes(fact)),
      comment,
      cues,
    )
      .filter(({ isAbout, words }) => isAbout && words.length > 0)
      .map(({ fact, words }) => ({ ...found(fact, language, words), expired: true }));
    // "La révision d'automne ?": what is over is what was asked, so that the price of another service is no answer.
    const used = isGiven ? best : best.filter((one) => !over.some((other) => saysLess(one, other)));
    return [...used.map(({ fact, words }) => withNotes(found(fact, language, words), holding, request)), ...over];
  });
}

/** The clearest fact, or all those that contradict one another about the same thing. */
function pick(ranked: Relevance[], request: FactRequest, isGiven: boolean, holding: Fact[]): Relevance[] {
  const best = clearest(ranked, request, isGiven);
  if (best !== null) {
    const against = new Set(conflicts(best.fact, holding));
    return [best, ...ranked.filter(({ fact }) => against.has(fact.id))];
  }
  const [top] = ranked.filter(({ isAbout }) => isAbout || isGiven).sort((a, b) => b.score - a.score);
  if (top === undefined) return [];
  const against = new Set(conflicts(top.fact, holding));
  const rivals = ranked.filter(({ fact, score }) => fact !== top.fact && score > CLEAR * top.score);
  return against.size > 0 && rivals.every(({ fact }) => against.has(fact.id)) ? [top, ...rivals] : [];
}

function withNotes(one: FoundFact, holding: Fact[], request: FactRequest): FoundFact {
  const against = conflicts(one.fact, holding);
  const dates = one.fact.kind === 'hours' ? concernedDates(one.fact.exceptions ?? [], request.text, request.today) : [];
  return { ...one, ...(against.length > 0 ? { conflict: against } : {}), ...(dates.length > 0 ? { dates } : {}) };
}

const VARIABLE: Record<FactKind, string> = {
  price: 'price',
  hours: 'hours',
  address: 'address',
  phone: 'phone',
  email: 'email',
  link: 'link',
  person: 'person',
  time: 'time',
  duration: 'duration',
  delivery: 'delivery',
  returns: 'returns',
  event: 'event',
  promo: 'promo',
};

/** What the found facts put in templates (`KNOWN_VARIABLES`): only facts that hold and that no other contradicts. */
export function factValues(found: readonly FoundFact[], language: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { fact, expired, conflict, dates } of found) {
    const key = VARIABLE[fact.kind];
    if (expired || conflict !== undefined || key in values) continue;
    const text = wordFact(fact, asLanguage(language), dates);
    if (text === null) continue;
    values[key] = text;
    if (fact.kind === 'price') values.priceLabel = labelOf(fact, asLanguage(language));
  }
  return values;
}

/** The value that the search and `//` put in the box. */
export function factText(fact: Fact, language: string): string {
  return wordFact(fact, asLanguage(language)) ?? labelOf(fact, asLanguage(language));
}

/** Words that find every fact of a kind. */
const KIND_WORDS: Record<FactKind, string> = {
  price: 'prix tarif price cost',
  hours: 'horaires heures ouverture hours opening',
  address: 'adresse lieu address place',
  phone: 'telephone tel numero phone number',
  email: 'mail courriel email',
  link: 'lien site url link',
  person: 'personne contact person',
  time: 'heure time',
  duration: 'duree duration',
  delivery: 'livraison delai delivery',
  returns: 'retours returns',
  event: 'evenement date event',
  promo: 'promo code offre offer',
};

/** How well a fact answers a typed query: every word must begin one of the fact's; a label's word counts most. */
function searchScore(fact: Fact, query: string[], language: Language): number {
  const words = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const fields: [words: string[], weight: number][] = [
    [words(`${fact.label} ${fact.labelEn ?? ''}`), 3],
    [words((fact.words ?? []).join(' ')), 2],
    [words(KIND_WORDS[fact.kind]), 1.5],
    [words(factText(fact, language)), 1],
  ];
  let score = 0;
  for (const typed of query) {
    const best = Math.max(
      0,
      ...fields.map(([own, weight]) =>
        own.includes(typed) ? weight * 1.2 : own.some((word) => word.startsWith(typed)) ? weight : 0,
      ),
    );
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

/** Facts for what was typed, best first; those that are over come last, marked. An empty query finds all. */
export function searchFacts(facts: Fact[], query: string, request: { language: string; today: string }): FoundFact[] {
  const language = asLanguage(request.language);
  const typed = fold(query.slice(0, 200)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return facts
    .map((fact) => ({
      fact,
      score: typed.length === 0 ? 1 : searchScore(fact, typed, language),
      state: validity(fact, request.today),
    }))
    .filter(({ score, state }) => score > 0 && state !== 'not-yet')
    .sort((a, b) => Number(a.state === 'expired') - Number(b.state === 'expired') || b.score - a.score)
    .map(({ fact, state }) => {
      const against =
        state === 'holds'
          ? conflicts(
              fact,
              facts.filter((other) => validity(other, request.today) === 'holds'),
            )
          : [];
      return {
        ...found(fact, language, []),
        expired: state === 'expired',
        ...(against.length > 0 ? { conflict: against } : {}),
      };
    });
}
