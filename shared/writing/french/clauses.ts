import {
  ADJECTIVE,
  ADVERB,
  ANY,
  CONJUNCTION,
  FINITE,
  FP,
  FS,
  INFINITIVE,
  MP,
  MS,
  NOUN,
  PARTICIPLE,
  PERSONS,
  type Person,
  PLURAL,
  PREPOSITION,
  PROPER,
  SINGULAR,
} from './categories.ts';
import {
  afterAdverbs,
  can,
  isAdverb,
  isClear,
  isClitic,
  isWord,
  opensClause,
  personOf,
  personsOf,
  SURE_SUBJECT,
} from './look.ts';
import { clashingAgreement, type NounPhrase, phrasesOf } from './phrases.ts';
import type { FrenchToken } from './sentence.ts';

/** A subject and the place of its verb. */
export interface Clause {
  /** Places of the subject's tokens. */
  readonly start: number;
  readonly end: number;
  /** Genders and numbers of the subject, as far as they are known (bits). */
  readonly agreement: number;
  readonly person: Person;
  /** Pronouns and negations between subject and verb. */
  readonly clitics: readonly FrenchToken[];
  readonly verb: number;
  readonly pronoun: boolean;
}

const PRONOUN_AGREEMENT: Readonly<Record<string, number>> = {
  je: SINGULAR,
  "j'": SINGULAR,
  tu: SINGULAR,
  il: MS,
  elle: FS,
  on: ANY,
  ils: MP,
  elles: FP,
  nous: PLURAL,
  vous: ANY,
};
/** Heads after which the verb agrees with the complement or with the head. */
const COLLECTIVE =
  /^(?:plupart|foule|dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine|millier|partie|majorité|minorité|moitié|tiers|quart|reste|ensemble|nombre|multitude|série|groupe|type|sorte|genre|espèce|tas|million|milliard|poignée|infinité|totalité|variété|lot|équipe|couple|paire|pourcentage|combien)$/u;
/** « la série de concerts »; « cette série » alone is one thing. */
const isCollective = (tokens: readonly FrenchToken[], head: number): boolean =>
  COLLECTIVE.test(tokens[head]?.norm ?? '') &&
  !(
    /^(?:série|partie|paire|groupe)$/u.test(tokens[head]?.norm ?? '') &&
    !/^(?:de|d'|des|du)$/u.test(tokens[head + 1]?.norm ?? '')
  );
const TIME =
  /^(?:matin|soir|midi|jour|jours|nuit|semaine|semaines|mois|an|ans|année|années|été|hiver|automne|printemps|week-end|instant|moment|fois|heure|heures|minute|minutes|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|après-midi|soirée|journée|matinée|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/u;
const LINK =
  /^(?:de|d'|du|des|à|au|aux|en|pour|sur|dans|avec|sans|chez|par|contre|entre|sous|depuis|avant|après|vers|dès|hors|côté|spécial|façon|parmi|via|selon)$/u;
const COORDINATION = /^(?:et|ou|ni|comme|ainsi|&)$/u;

/** Skips complements after a noun phrase: « de la gare », « en cuir », « passées avant 15 h ». */
export function afterComplements(tokens: readonly FrenchToken[], from: number, phrases: readonly NounPhrase[]): number {
  let at = from;
  for (let steps = 0; steps < 6; steps += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return at;
    if (
      /^(?:le|la|les)$/u.test(token.norm) &&
      /^(?:plus|moins)$/u.test(tokens[at + 1]?.norm ?? '') &&
      can(tokens[at + 2], ADJECTIVE | PARTICIPLE)
    ) {
      at += 3;
      continue;
    }
    const inside = phrases.find(({ start }) => start === at);
    if (LINK.test(token.norm)) {
      const next = phrases.find(({ start }) => start === at || start === at + 1);
      if (next !== undefined) at = next.end;
      else {
        let end = at + 1;
        while (
          tokens[end] !== undefined &&
          (((tokens[end] as FrenchToken).tag & (NOUN | ADJECTIVE | PROPER)) !== 0 ||
            tokens[end]?.kind === 'number' ||
            tokens[end]?.kind === 'time' ||
            tokens[end]?.kind === 'price')
        )
          end += 1;
        if (end === at + 1 && can(tokens[end], INFINITIVE)) end += 1;
        if (end === at + 1) return at;
        at = end;
      }
    } else if (inside !== undefined && /^(?:du|des|au|aux)$/u.test(token.norm)) at = inside.end;
    else if ((token.tag & (ADJECTIVE | PARTICIPLE)) !== 0 && can(token, ADJECTIVE | PARTICIPLE) && !can(token, FINITE))
      at += 1;
    else if (
      (token.tag & PROPER) !== 0 ||
      token.capital ||
      token.kind === 'number' ||
      /^(?:-ci|-là)$/u.test(token.norm)
    )
      at += 1;
    else return at;
  }
  return at;
}

function verbAfter(tokens: readonly FrenchToken[], from: number): { verb: number; clitics: FrenchToken[] } | null {
  let at = from;
  const clitics: FrenchToken[] = [];
  while (isAdverb(tokens[at]) && (tokens[at]?.tag ?? 0) === ADVERB && !isClitic(tokens[at])) at += 1;
  while (isClitic(tokens[at]) && !(tokens[at]?.tag === FINITE)) {
    clitics.push(tokens[at] as FrenchToken);
    at += 1;
  }
  return isClear(tokens[at]) ? { verb: at, clitics } : null;
}

function pronounClause(tokens: readonly FrenchToken[], at: number): Clause | null {
  const token = tokens[at] as FrenchToken;
  const person = personOf(token);
  if (person === undefined || token.capital) return null;
  const before = tokens[at - 1];
  if (
    !SURE_SUBJECT.test(token.norm) &&
    (!opensClause(tokens, at) || (before?.norm === ',' && /^(?:nous|vous)$/u.test(token.norm)))
  )
    return null;
  if (
    COORDINATION.test(before?.norm ?? '') &&
    /^(?:elle|elles|nous|vous|il)$/u.test(token.norm) &&
    (can(tokens[at - 2], PROPER) ||
      tokens[at - 2]?.capital === true ||
      /^(?:moi|toi|lui|eux)$/u.test(tokens[at - 2]?.norm ?? ''))
  )
    return null;
  const found = verbAfter(tokens, at + 1);
  if (found === null) return null;
  return {
    start: at,
    end: at + 1,
    agreement: PRONOUN_AGREEMENT[token.norm] ?? ANY,
    person,
    clitics: found.clitics,
    verb: found.verb,
    pronoun: true,
  };
}

function startsClause(tokens: readonly FrenchToken[], phrase: NounPhrase): boolean {
  const before = tokens[phrase.start - 1];
  if (before === undefined) return true;
  if (before.kind === 'word') {
    if (COORDINATION.test(before.norm)) return false;
    // « ainsi que son équipe »: one more subject.
    if (
      /^(?:que|qu')$/u.test(before.norm) &&
      /^(?:ainsi|même|autant|plus|moins|tant|aussi|mieux)$/u.test(tokens[phrase.start - 2]?.norm ?? '')
    )
      return false;
    return opensClause(tokens, phrase.start);
  }
  return before.kind !== 'code' && before.kind !== 'number' && before.kind !== 'price' && !(before.kind === 'symbol');
}

function nounClause(tokens: readonly FrenchToken[], phrase: NounPhrase, phrases: readonly NounPhrase[]): Clause | null {
  const head = tokens[phrase.head] as FrenchToken;
  const agreement = phrase.agreement || clashingAgreement(tokens, phrase);
  if (agreement === 0 || !startsClause(tokens, phrase) || isCollective(tokens, phrase.head) || TIME.test(head.norm))
    return null;
  if (/^(?:du|des|au|aux)$/u.test(tokens[phrase.determiner]?.norm ?? '') && tokens[phrase.determiner]?.tag !== 512)
    return null;
  const end = afterComplements(tokens, phrase.end, phrases);
  const next = tokens[end];
  if (!isWord(next) || COORDINATION.test(next.norm) || can(next, CONJUNCTION) || can(next, PREPOSITION)) return null;
  // A list before it, « Léa, la patronne et le chef »: only the last comma clause is safe when nothing was named just before.
  if (tokens[phrase.start - 1]?.norm === ',' && /^(?:du|des)$/u.test(tokens[phrase.determiner]?.norm ?? ''))
    return null;
  if (tokens[phrase.start - 1]?.norm === ',' && phrases.some(({ end: closed }) => closed === phrase.start - 1))
    return null;
  const found = verbAfter(tokens, end);
  if (found === null) return null;
  const plural = (agreement & PLURAL) !== 0 && (agreement & SINGULAR) === 0;
  const singular = (agreement & SINGULAR) !== 0 && (agreement & PLURAL) === 0;
  if (plural === singular) return null;
  // A clash in the phrase leaves the number open, unless the verb settles it.
  if (phrase.agreement === 0 && (personsOf(tokens[found.verb] as FrenchToken) & PERSONS[plural ? '3p' : '3s']) === 0)
    return null;
  return {
    start: phrase.start,
    end,
    agreement,
    person: plural ? '3p' : '3s',
    clitics: found.clitics,
    verb: found.verb,
    pronoun: false,
  };
}

/** Clauses whose subject and verb place are sure, from left to right. */
export function clausesOf(tokens: readonly FrenchToken[]): Clause[] {
  const phrases = phrasesOf(tokens);
  const nouns = phrases.map((phrase) => nounClause(tokens, phrase, phrases));
  const pronouns = tokens.map((_, at) => pronounClause(tokens, at));
  return [...nouns, ...pronouns].filter((clause) => clause !== null).sort((a, b) => a.start - b.start);
}

const ETRE = new Set(['être']);
const AVOIR = new Set(['avoir']);
const isForm = (token: FrenchToken | undefined, lemmas: ReadonlySet<string>, categories: number): boolean =>
  token?.analyses.some(({ lemma, category }) => lemmas.has(lemma) && (category & categories) !== 0) ?? false;

export const isEtre = (token: FrenchToken | undefined): boolean => isForm(token, ETRE, FINITE);
export const isAvoir = (token: FrenchToken | undefined): boolean => isForm(token, AVOIR, FINITE);

/** Place of what follows *être*, simple (« est ») or compound (« a été »), adverbs skipped; null when the verb is another one. */
export function afterEtre(tokens: readonly FrenchToken[], verb: number): number | null {
  let at = verb;
  if (isAvoir(tokens[at])) {
    at = afterAdverbs(tokens, at + 1);
    if (tokens[at]?.norm !== 'été') return null;
  } else if (
    /^(?:doit|doivent|peut|peuvent|va|vont|devrait|devraient|pourra|pourront|pourrait|pourraient|devra|devront|vais|allons|allez|dois|devons|devez|peux|pouvons|pouvez|vient|viennent|semble|semblent)$/u.test(
      tokens[at]?.norm ?? '',
    )
  ) {
    at = afterAdverbs(tokens, at + 1);
    if (/^(?:de|d')$/u.test(tokens[at]?.norm ?? '')) at += 1;
    if (tokens[at]?.norm !== 'être') return null;
  } else if (!isEtre(tokens[at])) return null;
  return afterAdverbs(tokens, at + 1);
}
