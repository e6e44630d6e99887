import { fold } from '../suggest/fold.ts';
import type { Fact } from './fact.ts';

const STOP = new Set(
  `a ai alors an and are as at au aux avec bonjour c ca ce ces cette chez combien comment d dans de des do does du elle en est et etes for hello hi i
  il is it j je l la le les leur leurs m ma mais me merci mes mon n ne nos notre nous of on ont ou our par pas peut plus pour qu quand que quel quelle
  quelles quels qui quoi s sa se ses si son sont sur svp t ta te tes the to ton tu un une vos votre vous with y you your`.split(
    /\s+/,
  ),
);
/** Days never tell two shops apart. */
const DAYS = new Set(
  'lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday weekend'.split(
    ' ',
  ),
);
const LONGEST = 4000;

/**
 * A light stem: number, gender and the commonest verb endings only. Facts are few and their words are names, so that
 * a ranker's stems cut too deep ("porteur", "portes").
 */
function stem(word: string): string {
  if (word.length < 5) return word.length === 4 ? word.replace(/s$/, '') : word;
  return word.replace(/(?:ees|ee|es|er|ez|e|s|x)$/, '').replace(/(\p{L})\1$/u, '$1');
}

/** Labels, words and cues are asked for again with every template of every comment: short texts are stemmed once. */
const STEMMED = new Map<string, string[]>();
const SHORT = 120;
const KEPT = 4000;

/** Stems of the words that say something. */
export function stemsOf(text: string): string[] {
  if (text.length > SHORT) return stemWords(text);
  const known = STEMMED.get(text);
  if (known !== undefined) return known;
  if (STEMMED.size >= KEPT) STEMMED.clear();
  const stems = stemWords(text);
  STEMMED.set(text, stems);
  return stems;
}

function stemWords(text: string): string[] {
  const folded = fold(text.slice(0, LONGEST)).replace(/\brendez[- ]vous\b/g, 'rdv');
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP.has(word) && !DAYS.has(word)).map(stem);
}

/** The phrases that find a fact: its labels and its words, each as stems. */
function phrasesOf(fact: Fact): string[][] {
  return [fact.label ?? '', fact.labelEn ?? '', ...(fact.words ?? [])]
    .map(stemsOf)
    .filter((phrase) => phrase.length > 0);
}

export interface Relevance {
  fact: Fact;
  /** Comparable among facts of one kind only. */
  score: number;
  /** A whole phrase of the fact, or most of its label, stands in the comment or in what its intent is about. */
  isAbout: boolean;
  /** The whole of its label stands in the comment itself: it is named, not hinted at. */
  isNamed: boolean;
  /** The stems of the comment that matched. */
  words: string[];
}

/** Weight of what the intent says beside what the comment says. */
const CUE = 0.8;
const WHOLE_PHRASE = 0.5;

/**
 * How much each fact of one kind is what the comment is about. A word that all of them have ("adresse", "livraison") tells them
 * apart no more; a phrase that is there as a whole weighs more than parts of it.
 */
export function relevances(facts: Fact[], comment: readonly string[], cues: readonly string[]): Relevance[] {
  const phrases = facts.map(phrasesOf);
  const frequency = new Map<string, number>();
  for (const own of phrases)
    for (const word of new Set(own.flat())) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const said = new Map<string, number>();
  for (const cue of cues) said.set(cue, CUE);
  for (const word of comment) said.set(word, 1);
  const weight = (word: string) =>
    (said.get(word) ?? 0) * (0.05 + Math.log((facts.length + 0.01) / (frequency.get(word) ?? facts.length)));
  return facts.map((fact, index) => {
    const own = phrases[index] ?? [];
    const matched = [...new Set(own.flat())].filter((word) => said.has(word));
    const whole = own.filter((phrase) => phrase.every((word) => said.has(word)));
    const wholeWords = [...new Set(whole.flat())];
    const labels = [stemsOf(fact.label), stemsOf(fact.labelEn ?? '')];
    const isLabel = labels.some(
      (label) => label.length > 1 && label.filter((word) => said.has(word)).length / label.length > 0.6,
    );
    const isNamed = labels.some((label) => label.length > 1 && label.every((word) => comment.includes(word)));
    const sum = (words: string[]) => words.reduce((total, word) => total + weight(word), 0);
    return {
      fact,
      score: sum(matched) + WHOLE_PHRASE * sum(wholeWords),
      isAbout: whole.length > 0 || isLabel || matched.filter((word) => said.get(word) === 1).length > 1,
      isNamed,
      words: matched.filter((word) => comment.includes(word)),
    };
  });
}
