import type { Mark, Rule } from '../../rule.ts';
import type { Analysis } from '../analysis.ts';
import { DETERMINER, FINITE, IMPERATIVE, PARTICIPLE } from '../categories.ts';
import { afterClitics, can, lemmaIn, likeWritten, namesContent, only, opensClause } from '../look.ts';
import { isInvariable } from '../phrases.ts';
import type { FrenchSentence, FrenchToken } from '../sentence.ts';
import { type Candidate, confusionAt } from './confusions.ts';
import { agreementEvidence, personEvidence } from './evidence.ts';
import { featuresFor } from './features.ts';
import { isCounted, isKnownRight, isSetApart } from './known-right.ts';
import { type ContextModel, MASK, scoreOf } from './model.ts';
import { moveOf } from './moves.ts';
import { type Reading, readFor } from './reading.ts';
import { type Surroundings, surroundings } from './surroundings.ts';
import { thresholdFor } from './thresholds.ts';

/** A form that the context speaks for, against the written one. */
export interface Doubt {
  readonly index: number;
  readonly width: number;
  readonly around: Surroundings;
  readonly written: Candidate;
  readonly best: Candidate;
  /** How much likelier, in natural logarithms. */
  readonly by: number;
  /** Those that fit better than the written one, best first. */
  readonly better: readonly string[];
}

type Analyse = (form: string) => readonly Analysis[];

function doubtAt(reading: Reading, index: number, model: ContextModel, analyse: Analyse): Doubt | null {
  const confusion = confusionAt(reading.tokens, index, analyse);
  if (confusion === null) return null;
  const { forms, written, width } = confusion;
  const around = surroundings(reading, index, width);
  const scores = forms.map((one) => scoreOf(model, featuresFor(reading, index, around, one, MASK)));
  const own = scores[forms.indexOf(written)] as number;
  if (scores.every((score) => score <= own)) return null;
  const better = forms
    .map((one, at) => ({ one, score: scores[at] as number }))
    .filter(({ score }) => score > own)
    .sort((a, b) => b.score - a.score);
  const [first] = better as [{ one: Candidate; score: number }];
  return {
    index,
    width,
    around,
    written,
    best: first.one,
    by: first.score - own,
    better: better.map(({ one }) => one.form),
  };
}

/** Every place of a sentence where another form fits better. */
export function doubtsOf({ tokens }: FrenchSentence, model: ContextModel, analyse: Analyse): Doubt[] {
  const reading = readFor(tokens);
  const doubts: Doubt[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const doubt = doubtAt(reading, index, model, analyse);
    if (doubt !== null) doubts.push(doubt);
  }
  return doubts;
}

/** By how much the written form fits better than another one at the same place (natural logarithm of odds); 0 when nothing is known. */
export function preference(
  { tokens, words }: FrenchSentence,
  model: ContextModel,
  index: number,
  other: string,
): number {
  const confusion = confusionAt(tokens, index, words.analyse);
  const candidate = confusion?.forms.find(({ form }) => form === other);
  if (confusion === null || candidate === undefined) return 0;
  const reading = readFor(tokens);
  const around = surroundings(reading, index, confusion.width);
  const score = (one: Candidate) => scoreOf(model, featuresFor(reading, index, around, one, MASK));
  return score(confusion.written) - score(candidate);
}

const COLOUR =
  /^(?:bleu|vert|rouge|gris|jaune|rose|brun|blond|noir|blanc|violet|beige|châtain|couleur|coloris|taille)e?s?$/u;
const LETTING = new Set(['laisser']);
/** From one finite form to another. */
const FINITE_MOVE = /-person$|^(?:pres|past|ez)>(?:pres|past|ez)$/u;
const AGREEMENT = /-(?:plural|singular|gender|both|other)$/u;

/** Adverbs, colours named after things, and words like them: they stay as they are whatever stands around. */
function staysAsItIs(tokens: readonly FrenchToken[], index: number): boolean {
  const token = tokens[index];
  return (
    token === undefined ||
    isInvariable(token) ||
    isCounted(tokens, index) ||
    isSetApart(tokens, index) ||
    // « les après-ski », « des porte-vélos »: whose plural is one's own.
    /\p{L}-\p{L}/u.test(token.norm) ||
    // « des fenêtres large ouvertes »: an adverb.
    (/^(?:large|grand|frais|haut|court|ras)$/u.test(token.norm) && can(tokens[index + 1], PARTICIPLE)) ||
    namesContent(tokens[index - 1], token) ||
    COLOUR.test(token.norm) ||
    COLOUR.test(tokens[index - 1]?.norm ?? '')
  );
}

/** « Passez par le drive »: an order opens a clause. */
function isOrder(tokens: readonly FrenchToken[], index: number, move: string): boolean {
  if (!opensClause(tokens, index)) return false;
  // « Parles-en »
  if (tokens[index + 1]?.norm.startsWith('-') === true) return true;
  return can(tokens[index], IMPERATIVE) && /^(?:ez>|pres>ez|pres-person)/u.test(move);
}

/** Pronoun, auxiliary, participle, and then the subject. */
function subjectFollows(tokens: readonly FrenchToken[], index: number): boolean {
  const at = afterClitics(tokens, index + 1);
  return (
    /^(?:a|ont|avait|avaient)$/u.test(tokens[at]?.norm ?? '') &&
    can(tokens[at + 1], PARTICIPLE) &&
    can(tokens[at + 2], DETERMINER)
  );
}

function isSure({ tokens, words }: FrenchSentence, doubt: Doubt): boolean {
  const { index, written, best, by, around } = doubt;
  const move = moveOf(written, best);
  if (isKnownRight(tokens, index, move)) return false;
  // A verb that hardly occurs is not what was meant: « jointées ».
  const often = (form: string) => words.lexicon.frequency(form);
  if (often(best.form) === 0 && often(written.form) > 1) return false;
  // « laissez fermé le four », « laissez reposer »: both are right.
  if (move === 'part>inf' && lemmaIn(tokens[index - 1], ~0, LETTING)) return false;
  // « pensez à »: no subject before it; « les plants que vous a envoyés la serre ».
  if (move === 'à>a' && only(tokens[index - 1], FINITE | IMPERATIVE)) return false;
  // « Live ce soir à 20 h 30 »
  if (move === 'à>a' && /^(?:time|price|number|handle|url)$/u.test(tokens[index + 1]?.kind ?? '')) return false;
  if (move === 'que>qui' && subjectFollows(tokens, index)) return false;
  if (by < thresholdFor(move) || isOrder(tokens, index, move)) return false;
  if (AGREEMENT.test(move))
    return !staysAsItIs(tokens, index) && agreementEvidence(tokens, index, around, written, best);
  if (!FINITE_MOVE.test(move)) return true;
  // « Les Vagabonds se joue vendredi »: a title is one thing, whatever its number.
  const opening = tokens[around.firstDeterminer + 1];
  if (around.firstDeterminer >= 0 && opening?.capital === true && /-person$/.test(move)) return false;
  return personEvidence(tokens, index, around, written, best);
}

/** Keys of sentences that say what is changed. */
function messageOf(move: string): string {
  if (move.endsWith('>inf')) return 'writing-infinitive';
  if (move.endsWith('>part')) return 'writing-context-participle';
  if (AGREEMENT.test(move)) return 'writing-noun-adjective';
  return move.endsWith('-person') ? 'writing-noun-verb' : 'writing-context';
}

function marksOf(sentence: FrenchSentence, model: ContextModel): Mark[] {
  if (sentence.tokens.length < 4) return [];
  return doubtsOf(sentence, model, sentence.words.analyse).flatMap((doubt): Mark[] => {
    if (!isSure(sentence, doubt)) return [];
    const token = sentence.tokens[doubt.index];
    const last = sentence.tokens[doubt.index + doubt.width - 1];
    if (token === undefined || last === undefined) return [];
    const replacements = doubt.better.slice(0, 3).map((form) => likeWritten(form, token.text));
    return [{ start: token.start, end: last.end, replacements, message: messageOf(moveOf(doubt.written, doubt.best)) }];
  });
}

/** Forms that sound alike, told apart by weights learnt from right sentences: what the other rules have no pattern for. */
export function makeContextRule(model: ContextModel): Rule<FrenchSentence> {
  return {
    id: 'context',
    family: 'context',
    kind: 'grammar',
    language: 'fr',
    source: 'assets/lexicons/context/train.ts',
    wrong: [
      'Merci de nous laisser le temps de vérifier et [préparé→préparer] votre envoi.',
      'Nos équipes se sont [donner→donné] du mal pour préparer cette soirée.',
      'Chaque artisan signe [sont→son] travail.',
      'Le site est en refonte, vous [trouver→trouvez] tout en bas de page.',
    ],
    right: [
      'Je suis ravie, vous êtes venue de loin.',
      'On est fermés le lundi et ouverts le mardi.',
      'Vous êtes arrivées au bon endroit.',
      'Le thé est servi glacé ou chaud.',
      'Petit live ce soir à 20h30 avec notre photographe.',
      'Douze mille repas distribués, et toi, Abdel, qui portais les cagettes deux par deux.',
      'Les Vagabonds se joue les 9 et 10 avril, et le bar ouvre à 19 h.',
      'Nos cannelés, on les a laissés dorer dix minutes de plus.',
      'Celles que j’ai entendues chanter méritaient le prix.',
      'Les enfants qu’on a regardés grimper étaient fiers.',
      'Tu peux chercher les cristaux dans la zone est, près du donjon.',
      'Ainsi parlait notre grand-mère.',
      'Les bottes dont la semelle bâille partent chez le cordonnier.',
      'On reste joignables tout l’été.',
      'Ni la pluie ni le vent ne nous arrêtent.',
      'Dans la cour trônent deux tilleuls centenaires.',
      'Tout juste sortis du four, les cookies fondent.',
      'Deux mille spectateurs, vingt et une troupes.',
      'Le malt est concassé, le houblon infusé à cru.',
      'L’équipe, ravie, vous embrasse.',
      'Raconte-leur comment tu nous as connus.',
      'C’est toi qui choisis la sauce.',
      'Le #JeudiSoupe, c’est poireaux, pain grillé et bonne humeur.',
      'D’en haut, on voit toute la vallée.',
      'Les journalistes ont voté : ce sera la une du numéro.',
      'Les cousins se sont partagé les corvées du gîte.',
      'Ne t’en fais pas, on a tous oublié nos clés un jour.',
      'Retrouvez-nous au salon, allée F, stand 27.',
      'Gros coup de cœur pour votre corner vintage aux Galeries.',
    ],
    test: (sentence) => marksOf(sentence, model),
  };
}
