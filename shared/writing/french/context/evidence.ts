import { ANY, CONTRACTION, DETERMINER, FINITE, FP, FS, MP, MS, NOMINAL, NOUN, PERSONS } from '../categories.ts';
import { can, personOf } from '../look.ts';
import type { FrenchToken } from '../sentence.ts';
import { agreementOf } from './agreement.ts';
import type { Candidate } from './confusions.ts';
import { isOthersSubject } from './known-right.ts';
import type { Surroundings } from './surroundings.ts';

const THIRD: Readonly<Record<string, number>> = { il: MS, ils: MP, elle: FS, elles: FP };

const nominal = ({ analyses }: Candidate): number =>
  analyses.reduce((all, one) => ((one.category & NOMINAL) !== 0 ? all | one.agreement : all), 0);

const personsOf = ({ analyses }: Candidate): number => analyses.reduce((all, one) => all | one.persons, 0);

/**
 * A word nearby that the written form cannot go with and the better one can: without it a change of gender or number is a guess
 * (who « je », « vous » and « on » are, nobody knows).
 */
export function agreementEvidence(
  tokens: readonly FrenchToken[],
  index: number,
  around: Surroundings,
  written: Candidate,
  best: Candidate,
): boolean {
  const [own, other] = [nominal(written), nominal(best)];
  const speaks = (agreement: number) =>
    agreement !== 0 && agreement !== ANY && (agreement & own) === 0 && (agreement & other) !== 0;
  const next = tokens[index + 1];
  const heads = [
    agreementOf(tokens[around.determiner], DETERMINER | CONTRACTION),
    // « on est ravis »: a verb that could be a noun is one only after a determiner.
    around.determiner < 0 && can(tokens[around.noun], FINITE) ? 0 : agreementOf(tokens[around.noun], NOUN),
    // « joignables tout l'été »: a noun in truth, not a word that can be one.
    next?.capital === true || next?.tag !== NOUN ? 0 : agreementOf(next, NOUN),
  ];
  if (heads.some(speaks)) return true;
  const subject = tokens[around.subject];
  if (subject !== undefined) return speaks(THIRD[subject.norm] ?? 0);
  const first = tokens[around.firstDeterminer];
  const head = tokens[around.firstDeterminer + 1];
  return speaks(agreementOf(first, DETERMINER | CONTRACTION)) || speaks(agreementOf(head, NOUN));
}

/** « et toi, Abdel, qui portais les cagettes »: the verb goes with whom « qui » stands for. */
function goesWithSomeone(tokens: readonly FrenchToken[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 12), index);
  const relative = before.findLastIndex(({ norm }) => norm === 'qui');
  if (relative < before.length - 3 || relative < 0) return false;
  return before.slice(Math.max(0, relative - 8), relative).some(({ norm }) => /^(?:moi|toi|nous|vous)$/u.test(norm));
}

/** The same for persons: the subject pronoun, or else the determiner that opens the clause. */
export function personEvidence(
  tokens: readonly FrenchToken[],
  index: number,
  around: Surroundings,
  written: Candidate,
  best: Candidate,
): boolean {
  if (goesWithSomeone(tokens, index)) return false;
  // « ni la pluie ni le vent ne nous arrêtent »: one or both, as one likes.
  if (tokens.slice(0, index).filter(({ norm }) => norm === 'ni').length > 1) return false;
  if (around.subject >= 0 && isOthersSubject(tokens, around.subject, index)) return false;
  const person = personOf(tokens[around.subject]);
  // « Léa et elle arrivent »
  if (/^(?:et|ou|ni|comme)$/u.test(tokens[around.subject - 1]?.norm ?? '')) return false;
  if (person !== undefined) return (personsOf(written) & PERSONS[person]) === 0;
  const first = tokens[around.firstDeterminer];
  if (first === undefined) return true;
  // « les bottes dont la semelle bâille partent »: the verb of that determiner came before.
  if (isOthersSubject(tokens, around.firstDeterminer, index)) return false;
  const agreement = agreementOf(first, DETERMINER | CONTRACTION);
  const plural = (agreement & (MS | FS)) === 0;
  const wanted = plural ? PERSONS['3p'] : PERSONS['3s'];
  return (personsOf(written) & wanted) === 0 && (personsOf(best) & wanted) !== 0;
}
