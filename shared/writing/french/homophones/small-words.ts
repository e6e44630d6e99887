import type { Mark, Rule } from '../../rule.ts';
import { ADJECTIVE, DETERMINER, FINITE, INFINITIVE, NOUN, PREPOSITION } from '../categories.ts';
import { can, isClear } from '../look.ts';
import type { FrenchSentence } from '../sentence.ts';
import { isInfinitive, isPluralOnly, isStop, markOver, type Tokens, wordAt } from './around.ts';

type Check = (tokens: Tokens, at: number, before: string, next: string) => Mark[];

const AFTER_BUT =
  /^(?:oui|non|si|pas|aussi|il|elle|on|nous|vous|je|j'|tu|c'|ça|cela|quand|là|surtout|en|ils|elles|n'|qui|que|qu'|comme|sans|avec|pour|toujours|seulement|également|le|la|l'|les|un|une|de|du|des|au|notre|votre|nos|vos|ce|cette)$/u;

const mes: Check = (tokens, at, _, next) =>
  AFTER_BUT.test(next) && !/^-/u.test(next) ? markOver(tokens, at, at, ['mais']) : [];

const mais: Check = (tokens, at, before) => {
  const next = tokens[at + 1];
  if (!/^(?:avec|de|pour|sur|dans|à|chez|par|tous|toutes)$/u.test(before) || !isClear(next) || !can(next, NOUN))
    return [];
  return isPluralOnly(next, NOUN) && !can(next, FINITE) ? markOver(tokens, at, at, ['mes']) : [];
};

const voire: Check = (tokens, at, before, next) =>
  /^(?:à|pour|de|peut|peux|pouvez|peuvent|venez|viens|aller|va|allez|venir|faut|faire|laissez|hâte|pu|voulu|dû|veux|voulez|souhaitez|fait)$/u.test(
    before,
  ) && !/^(?:même|plus)$/u.test(next)
    ? markOver(tokens, at, at, ['voir'])
    : [];

const voir: Check = (tokens, at, before, next) => {
  if (next === 'même' && !can(tokens[at + 2], DETERMINER)) return markOver(tokens, at, at, ['voire']);
  const comma = at > 0 && tokens[at - 1]?.norm === ',';
  const quality =
    isClear(tokens[at + 1]) && can(tokens[at + 1], ADJECTIVE) && !can(tokens[at + 1], NOUN | FINITE | INFINITIVE);
  return comma && quality && before === '' ? markOver(tokens, at, at, ['voire']) : [];
};

const court: Check = (tokens, at, before, next) => {
  if (before === 'au' && /^(?:de|du|des|d')$/u.test(next)) return markOver(tokens, at, at, ['cours']);
  if (before !== 'en') return [];
  return /^(?:métrage|circuit|terme|séjour|bouillon)/u.test(next) ? [] : markOver(tokens, at, at, ['cours']);
};

const cours: Check = (tokens, at, before, next) =>
  before === 'à' && /^(?:de|d')$/u.test(next) ? markOver(tokens, at, at, ['court']) : [];

const foi: Check = (tokens, at, before) =>
  /^(?:une|deux|trois|quatre|cinq|six|dix|cent|mille|chaque|première|seconde|deuxième|troisième|dernière|prochaine|autre|plusieurs|quelques|parfois|certaines|cette|combien|des|toutes|maintes)$/u.test(
    before,
  ) || tokens[at - 1]?.kind === 'number'
    ? markOver(tokens, at, at, ['fois'])
    : [];

const fois: Check = (tokens, at, before) =>
  (before === 'bonne' &&
    /^(?:de|en|toute)$/u.test(wordAt(tokens, at - 2)) &&
    /^(?:de|en|toute)$/u.test(wordAt(tokens, at - 2)) &&
    wordAt(tokens, at - 2) !== '') ||
  (before === 'ma' && (at === 1 || isStop(tokens, at - 2)))
    ? markOver(tokens, at, at, ['foi'])
    : [];

const plutot: Check = (tokens, at, before, next) => {
  const found = markOver(tokens, at, at, ['plus tôt']);
  if (
    before === 'au' ||
    (before === 'le' && next === 'possible') ||
    (/^(?:peu|beaucoup|bien|encore)$/u.test(before) && wordAt(tokens, at - 2) === 'un')
  )
    return found;
  if (
    /^(?:que|qu')$/u.test(next) &&
    /^(?:prévu|d'habitude|annoncé|possible|prévue|prévus)$/u.test(wordAt(tokens, at + 2))
  )
    return found;
  if (
    next === 'dans' &&
    /^(?:la|l')$/u.test(wordAt(tokens, at + 2)) &&
    /^(?:semaine|journée|matinée|année|saison|soirée|mois|après-midi)$/u.test(wordAt(tokens, at + 3))
  )
    return found;
  return [];
};

/** `at` is the place of *plus*, *tôt* follows. */
const plusTot: Check = (tokens, at) => {
  const found = markOver(tokens, at, at + 1, ['plutôt']);
  const [second, third] = [wordAt(tokens, at + 2), wordAt(tokens, at + 3)];
  if (/^(?:que|qu')$/u.test(second) && /^(?:de|d')$/u.test(third) && isInfinitive(tokens[at + 4])) return found;
  if (
    second === "qu'" &&
    /^une?$/u.test(third) &&
    can(tokens[at + 4], NOUN) &&
    /^(?:avoir|échange|remboursement|bon|retour|message|mail|autre|produit|modèle|article)$/u.test(
      wordAt(tokens, at + 4),
    )
  )
    return found;
  const quality = tokens[at + 2];
  return isClear(quality) &&
    can(quality, ADJECTIVE) &&
    !can(quality, NOUN | FINITE) &&
    /^(?:est|était|c'est|semble|reste|fait|sont)$/u.test(wordAt(tokens, at - 1))
    ? found
    : [];
};

/** `at` is the place of *d'*, *avantage* follows. */
const davantage: Check = (tokens, at, before) => {
  const found = markOver(tokens, at, at + 1, ['davantage']);
  const after = wordAt(tokens, at + 2);
  const open = isStop(tokens, at + 2) || /^(?:de|d'|sur|que|qu'|pour|encore)$/u.test(after);
  if (!open || /^(?:beaucoup|peu|plus|point|tant|autant|trop|assez|lot|série|plein)$/u.test(before)) return [];
  if (/^(?:pas|jamais)$/u.test(before)) return /^(?:de|d'|sur)$/u.test(after) ? found : [];
  return isClear(tokens[at - 1]) && (can(tokens[at - 1], FINITE | INFINITIVE) || before === 'en' || at === 0)
    ? found
    : at === 0
      ? found
      : [];
};

const sense: Check = (tokens, at) => {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  let place = at + 1;
  while (/^(?:vous|nous|le|la|les|l'|se|s'|ne|pas|me|te|y|en|lui|leur)$/u.test(wordAt(tokens, place))) place += 1;
  return can(tokens[place], INFINITIVE) && (next === 'être' || isInfinitive(tokens[place]))
    ? markOver(tokens, at, at, [word.replace(/^s/u, 'c')])
    : [];
};

const que: Check = (tokens, at, before, next) => {
  const noun = tokens[at - 1];
  if (
    !isClear(noun) ||
    !can(noun, NOUN) ||
    can(noun, FINITE) ||
    /^(?:plus|moins|mieux|alors|ainsi|même|fois|temps)$/u.test(before)
  )
    return [];
  return /^(?:ont|est|était|avait|avaient|étaient|aura|aurait|arrive|arrivent|attend|attendent|aime|aiment|habitent)$/u.test(
    next,
  )
    ? markOver(tokens, at, at, ['qui'])
    : [];
};

const qui: Check = (tokens, at, _, next) => {
  const noun = tokens[at - 1];
  if (!isClear(noun) || !can(noun, NOUN) || can(noun, FINITE | PREPOSITION)) return [];
  if (!/^(?:je|j'|tu|on|il|ils)$/u.test(next) || !can(tokens[at + 2], FINITE)) return [];
  return markOver(tokens, at, at, [/^[aeio]/u.test(next) ? "qu'" : 'que']);
};

/** « quoique vous choisissiez »: the verb's own object. */
const quoique: Check = (tokens, at, _, next) => {
  if (!/^(?:vous|tu|on|il|nous|je)$/u.test(next)) return [];
  const verb = tokens[at + 2];
  const right = wordAt(tokens, at).endsWith("'") ? "quoi qu'" : 'quoi que';
  if (next === 'il' && /^(?:arrive|advienne|en)$/u.test(wordAt(tokens, at + 2)))
    return markOver(tokens, at, at, [right]);
  const lemmas = new Set(['faire', 'dire', 'choisir', 'décider', 'prendre', 'penser', 'commander', 'acheter']);
  const taken = isClear(verb) && verb.analyses.some(({ lemma }) => lemmas.has(lemma)) && isStop(tokens, at + 3);
  return taken ? markOver(tokens, at, at, [right]) : [];
};

const WORDS: Readonly<Record<string, Check>> = {
  mes,
  mais,
  voire,
  voir,
  court,
  cours,
  foi,
  fois,
  plutôt: plutot,
  que,
  qui,
  quoique,
  "quoiqu'": quoique,
};

export const smallWords: Rule<FrenchSentence> = {
  id: 'small-words',
  family: 'hom-div',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.25',
  wrong: [
    '[Mes→Mais] oui, venez !',
    'La dernière [foi→fois], il pleuvait.',
    'Le devis est en [court→cours].',
    'Il arrive [plutôt→plus tôt] que prévu.',
    'On veut en savoir [d’avantage→davantage].',
    'Il est [sensé→censé] passer.',
    'Les gens [que→qui] ont payé passent.',
    'On a hâte de [voire→voir] ça.',
  ],
  right: [
    'Mes oui-dire.',
    'Voire mieux.',
    'De bonne foi.',
    'Un avis sensé.',
    'Pas d’avantage fiscal.',
    'Plutôt thé ?',
    'La robe que porte Léa.',
    'Un cours de chant.',
    'Une fois, deux fois.',
    'En court-circuit.',
  ],
  test({ tokens }) {
    return tokens.flatMap((_, at) => {
      const word = wordAt(tokens, at);
      const [before, next] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
      if (word === 'plus' && next === 'tôt') return plusTot(tokens, at, before, next);
      if (word === "d'" && next === 'avantage') return davantage(tokens, at, before, next);
      if (/^sensée?s?$/u.test(word)) return sense(tokens, at, before, next);
      return WORDS[word]?.(tokens, at, before, next) ?? [];
    });
  },
};
