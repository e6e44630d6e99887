import type { Person } from './categories.ts';
import type { FrenchWords } from './inflect.ts';
import type { FrenchToken } from './sentence.ts';

/** Nouns that sound like a form of their verb: « je vous envoi », « on vous accueil ». */
const VERB_OF: Readonly<Record<string, string>> = {
  accueil: 'accueillir',
  appel: 'appeler',
  balai: 'balayer',
  conseil: 'conseiller',
  cri: 'crier',
  défi: 'défier',
  détail: 'détailler',
  emploi: 'employer',
  entretien: 'entretenir',
  envoi: 'envoyer',
  essai: 'essayer',
  maintien: 'maintenir',
  oubli: 'oublier',
  pari: 'parier',
  rappel: 'rappeler',
  recueil: 'recueillir',
  renvoi: 'renvoyer',
  réveil: 'réveiller',
  signal: 'signaler',
  souci: 'soucier',
  soutien: 'soutenir',
  travail: 'travailler',
};

/** The verb's form for the person, where the noun stands in the verb's place. */
export function heardAsVerb({ norm }: FrenchToken, person: Person, words: FrenchWords): string[] {
  const lemma = VERB_OF[norm] ?? VERB_OF[norm.replace(/s$/u, '')];
  return lemma === undefined ? [] : words.conjugated(lemma, 'Ip', person);
}
