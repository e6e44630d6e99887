const FRENCH = new Set(
  'le la les un une des du de et est que qui pas je vous nous tu il elle on en au aux pour dans avec sur mon ma mes votre vos ce cette ca c j l d qu bonjour merci svp où quand combien'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the a an and is are was of to in it i you my your this that for with on not do does have has how what when where why can any please thanks be we they at'.split(
    ' ',
  ),
);

/** The language of a comment; `prefer` decides when its words do not. */
export function detectLanguage(text: string, prefer?: 'fr' | 'en' | null): 'fr' | 'en' | 'other' {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length > 0 && words.every((word) => !/\p{Script=Latin}/u.test(word))) return 'other';
  const french = words.filter((word) => FRENCH.has(word)).length + (/[éèêàçùœ]/i.test(text) ? 2 : 0);
  const english = words.filter((word) => ENGLISH.has(word)).length;
  if (french === english) return prefer ?? 'fr';
  return french > english ? 'fr' : 'en';
}
