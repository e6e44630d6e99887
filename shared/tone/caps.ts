import file from '../../assets/language/weights.json' with { type: 'json' };
import { foldText } from '../facts/values/folded.ts';
import type { ReadDraft, Said } from './draft.ts';
import type { ToneFamily } from './family.ts';

const foldAll = (words: string): string[] => words.split(' ').map((word) => foldText(word).lower);
const COMMON = new Set([...foldAll(file.common.fr), ...foldAll(file.common.en)].filter((word) => word.length >= 3));
/** Words that no product's name lives on. */
const GRAMMAR = new Set(
  (
    'a y de la le les des du un une et est sont pour avec dans sur vous votre vos nous notre nos pas ne plus que qui avant apres tous tout toute toutes ' +
    "aucun aucune super enfin encore jamais rien bientot ce cette ces mon ma mes au aux par ou il elle on ils sans c'est n'est merci bonjour svp tres trop " +
    'the and you your our are is to for with this that not no do does before after all all please be we of in on it its only'
  ).split(' '),
);
/** Endings that words have and names seldom do; for capitals of six letters and more. */
const ENDING = /(?:ments?|tions?|ables?|ibles?|ez|eurs?|ements?|ances?|ences?|ees|ing|ally|ously|ness)$/;
const RUN = /(?<![\p{L}\p{N}&.])(?:\p{Lu}{1,2}'|\p{Lu}+(?:-\p{Lu}+)*)(?:[ ']+\p{Lu}+(?:-\p{Lu}+)*)+(?![\p{L}\p{N}])/gu;

const isLong = (word: string): boolean => word.length >= 3;
const isWord = (word: string): boolean =>
  COMMON.has(word) ||
  GRAMMAR.has(word) ||
  (word.length >= 6 && ENDING.test(word)) ||
  COMMON.has(word.replace(/e?s$/, ''));

/** Makers and places that are written in capitals as others are in small letters. */
const MAKERS = new Set(
  'new balance|air force|north face|the north face|black friday|new york|super u|game over|open air|top chef|black edition|grand palais|star wars|the voice|all star|old school'.split(
    '|',
  ),
);
/** Before a name: "le modèle …", "la collection …"; after one: a number. */
const NAMING =
  /(?:modele|serie|gamme|collection|edition|version|marque|film|jeu|album|groupe|pack|offre|code|stand|salle|model|range|brand|series|track|band|game|the|our|le|la|les|un|une|des|au|aux|du|chez|mes|nos)\s+$/i;

/** Whether a run of capitals is said loudly, and not a name ("MAXI LUX", "XBOX SERIES X") or letters ("SAV CGV"). */
function isShouted(run: string, before: string, after: string): boolean {
  const words = run.toLowerCase().split(/[ '-]+/);
  if (MAKERS.has(words.join(' ')) || /^ ?\d/.test(after)) return false;
  const long = words.filter(isLong);
  if (long.length < 2) return false;
  const grammar = words.filter((word) => GRAMMAR.has(word)).length;
  const known = long.filter(isWord).length;
  if (known === 0) return false;
  const unknown = words.filter((word) => word.length >= 2 && !isWord(word) && !GRAMMAR.has(word)).length;
  if (grammar > 0) return known >= unknown || words.length >= 4;
  if (words.length === 2 && NAMING.test(before)) return false;
  return unknown === 0 || (known >= 1 && words.length >= 4 && known > unknown);
}

/** More than six letters in ten, in a text of words. */
function isLoudWhole({ cased }: ReadDraft): boolean {
  const letters = cased.match(/\p{L}/gu)?.length ?? 0;
  const capitals = cased.match(/\p{Lu}/gu)?.length ?? 0;
  const long = cased.match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu) ?? [];
  return capitals > letters * 0.6 && long.filter((word) => word.length >= 4 || isWord(word.toLowerCase())).length >= 2;
}

function sentenceCase(written: string, opens: boolean): string {
  const lower = written.toLowerCase();
  return opens ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}

function check(draft: ReadDraft): Said[] {
  const { cased, folded, text } = draft;
  const said = [...cased.matchAll(RUN)]
    .filter((match) => isShouted(match[0], cased.slice(0, match.index), cased.slice(match.index + match[0].length)))
    .map((match) => {
      const [from, to] = [match.index, match.index + match[0].length];
      const written = text.slice(folded.at[from], folded.at[to]);
      const opens = !/[\p{L}\p{N},;:]\s*$/u.test(cased.slice(0, from));
      return { rule: 'caps', from, to, replacements: [sentenceCase(written, opens)] };
    });
  if (said.length > 0 || !isLoudWhole(draft)) return said;
  const from = cased.search(/\S/);
  const to = cased.trimEnd().length;
  return [{ rule: 'caps', from, to, replacements: [sentenceCase(text.slice(folded.at[from], folded.at[to]), true)] }];
}

/** Two words or more in capitals are read as shouting; initials, codes and names of products are not. */
export const CAPS: ToneFamily = {
  id: 'caps',
  check,
  wrong: [
    { text: 'Bonjour, LE MAGASIN EST FERMÉ ce jour.', words: 'LE MAGASIN EST FERMÉ', right: 'le magasin est fermé' },
    { text: 'MERCI DE PATIENTER', right: 'Merci de patienter' },
    { text: 'Sorry, DO NOT REPLY to this.', language: 'en', words: 'DO NOT REPLY' },
  ],
  right: [
    { text: 'La SNCF et la RATP, le RER B et le TGV.' },
    { text: 'Le pack ULTRA VOLT arrive en XL.' },
    { text: 'FAQ, CGV et SAV sont en ligne.' },
    { text: 'OK, c’est noté.' },
    { text: 'The BBC and ITV were there.', language: 'en' },
  ],
};
