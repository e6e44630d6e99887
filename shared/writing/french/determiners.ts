import { FP, FS, MP, MS } from './categories.ts';

/** Determiners that replace one another: one set a line, `ms mp fs fp`. */
const SETS = [
  ['le', 'les', 'la', 'les'],
  ["l'", 'les', "l'", 'les'],
  ['un', 'des', 'une', 'des'],
  ['ce', 'ces', 'cette', 'ces'],
  ['cet', 'ces', 'cette', 'ces'],
  ['mon', 'mes', 'ma', 'mes'],
  ['ton', 'tes', 'ta', 'tes'],
  ['son', 'ses', 'sa', 'ses'],
  ['notre', 'nos', 'notre', 'nos'],
  ['votre', 'vos', 'votre', 'vos'],
  ['leur', 'leurs', 'leur', 'leurs'],
  ['du', 'des', 'de la', 'des'],
  ['au', 'aux', 'à la', 'aux'],
  ['quel', 'quels', 'quelle', 'quelles'],
  ['tout', 'tous', 'toute', 'toutes'],
  ['aucun', 'aucuns', 'aucune', 'aucunes'],
  ['certain', 'certains', 'certaine', 'certaines'],
  ['tel', 'tels', 'telle', 'telles'],
  ['chaque', 'chaque', 'chaque', 'chaque'],
  ['quelque', 'quelques', 'quelque', 'quelques'],
] as const;
const PLACES = [MS, MP, FS, FP];
/** `h` that elides: the words with an aspirated one are in the family of elisions. */
const VOWEL = /^[aeiouyàâäéèêëîïôöùûüœæh]/u;
const HARD =
  /^(?:y[aeou]|ouistiti|onz|oui$|huit|haut|hauss|hasard|hall|halt|hangar|handicap|hamburger|hameau|hamster|hanche|hach|hain|haricot|harcel|hard|harnais|harp|hâte|hérisson|héros$|hêtre|heurt|hibou|hiérarch|hippie|hit|hobby|hockey|hold|homard|honte|hors|hot|housse|hublot|hurl|hutte|hype)/u;

const SOFT: Readonly<Record<string, string>> = {
  le: "l'",
  la: "l'",
  ce: 'cet',
  ma: 'mon',
  ta: 'ton',
  sa: 'son',
  'de la': "de l'",
  'à la': "à l'",
  du: "de l'",
  au: "à l'",
};

/** The same determiner for another agreement (bits), before `next`: `cette` for `modèle` is `ce`, before `objet` `cet`. */
export function determinerFor(norm: string, agreement: number, next: string): string[] {
  const soft = VOWEL.test(next) && !HARD.test(next);
  const set = SETS.find((forms) => (forms as readonly string[]).includes(norm));
  if (set === undefined) return [];
  const forms = PLACES.flatMap((place, index) => ((agreement & place) !== 0 ? [set[index] as string] : []));
  const base =
    norm === "l'"
      ? forms.flatMap((form) => (form === "l'" ? ((agreement & FS) !== 0 ? ['la'] : ['le']) : [form]))
      : forms;
  return [...new Set(base)].map((form) => {
    const hard = form === 'cet' ? 'ce' : form;
    return soft ? (SOFT[hard] ?? hard) : hard;
  });
}
