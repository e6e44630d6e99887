import type { Mark, Rule } from '../rule.ts';
import { INFINITIVE, MS, PARTICIPLE } from './categories.ts';
import { type Clause, clausesOf, isEtre } from './clauses.ts';
import { afterAdverbs, agreementIn, analysesIn, can, isClear, markToken } from './look.ts';
import { determinerAgreement } from './phrases.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

/** The pronoun is an indirect object: no agreement. */
const NEVER =
  /^(?:plaire|déplaire|complaire|succéder|parler|sourire|rire|nuire|suffire|mentir|ressembler|convenir|téléphoner|répondre|appartenir|survivre)$/u;
/** It may be a direct or an indirect object: silent. */
const EITHER =
  /^(?:faire|laisser|voir|entendre|sentir|rendre|permettre|dire|demander|promettre|offrir|acheter|écrire|donner|poser|imaginer|accorder|mettre|prendre|jurer|interdire|raconter|procurer|payer|commander|passer|casser|laver|couper|brosser|servir|douter|autoriser|réserver|partager|échanger|envoyer|attribuer|fixer|créer|trouver|garder)$/u;
const REFLEXIVE: Readonly<Record<string, RegExp>> = {
  '1s': /^(?:me|m')$/u,
  '2s': /^(?:te|t')$/u,
  '3s': /^(?:se|s')$/u,
  '3p': /^(?:se|s')$/u,
  '1p': /^nous$/u,
  '2p': /^vous$/u,
};

function check(tokens: readonly FrenchToken[], clause: Clause, { words }: FrenchSentence): Mark[] {
  const reflexive = REFLEXIVE[clause.person];
  if (
    !isEtre(tokens[clause.verb]) ||
    reflexive === undefined ||
    !clause.clitics.some(({ norm }) => reflexive.test(norm))
  )
    return [];
  const place = afterAdverbs(tokens, clause.verb + 1);
  const token = tokens[place];
  if (!isClear(token) || !can(token, PARTICIPLE)) return [];
  const own = agreementIn(token, PARTICIPLE);
  const participles = analysesIn(token, PARTICIPLE);
  if (participles.some(({ lemma }) => NEVER.test(lemma))) {
    return (own & MS) !== 0
      ? []
      : markToken(
          token,
          participles.flatMap(({ lemma }) => words.agreeing(lemma, PARTICIPLE, MS)),
        );
  }
  if ((own & clause.agreement) !== 0 || participles.some(({ lemma }) => EITHER.test(lemma))) return [];
  const after = tokens[place + 1];
  if (can(after, INFINITIVE) || (determinerAgreement(after) !== 0 && !/^(?:au|aux|du)$/u.test(after?.norm ?? '')))
    return [];
  const agreement = clause.agreement;
  const forms = [agreement & 3, agreement & 12].flatMap((bits) =>
    bits === 0 ? [] : participles.flatMap(({ lemma }) => words.agreeing(lemma, PARTICIPLE, bits)),
  );
  return markToken(token, forms);
}

export const participlePronominal: Rule<FrenchSentence> = {
  id: 'participle-pronominal',
  family: 'pp-pron',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.11',
  wrong: [
    'Nous nous sommes [trompé→trompés] de prix.',
    'La vente s’est [terminé→terminée] hier.',
    'Elles se sont [parlées→parlé] ce matin.',
    'Les clientes se sont [déplacé→déplacées] samedi.',
  ],
  right: [
    'Elle s’est rendu compte de tout.',
    'Ils se sont succédé au comptoir.',
    'On s’est trompés.',
    'Elles se sont acheté des fleurs.',
    'Nous nous sommes permis de vous écrire.',
    'Les robes se sont vendues vite.',
  ],
  test(sentence) {
    return clausesOf(sentence.tokens).flatMap((clause) => check(sentence.tokens, clause, sentence));
  },
};
