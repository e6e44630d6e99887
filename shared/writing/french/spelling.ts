import type { Mark, Rule } from '../rule.ts';
import { SUBJECT } from './categories.ts';
import { isInUse } from './in-use.ts';
import type { FrenchWords } from './inflect.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';
import { SHORT_FORM_TABLE, SLIP_TABLE } from './slips.ts';
import { bySound, type Candidate, candidatesFor, fitting } from './suggest.ts';

/** Words of one sentence that get corrections worked out; a text with more is not in French. */
const MOST_SUGGESTED = 5;
const INCLUSIVE = /[·•‧∙()]|\.\p{L}/u;
const CAPITALS = { a: 'à', e: 'éèê', c: 'ç', o: 'ôœ', i: 'îï', u: 'ûù' } as const;

/** Capitals may go without accent: `Etes`, `A bientôt`. */
function knownWithAccent(norm: string, words: FrenchWords): boolean {
  const accents = CAPITALS[norm[0] as keyof typeof CAPITALS] ?? '';
  return accents.split('').some((letter) => words.has(letter + norm.slice(1)));
}

function isOpaque({ text, norm }: FrenchToken): boolean {
  return (
    INCLUSIVE.test(text) ||
    norm.length < 2 ||
    /^(?:-|.*['’]$)/u.test(norm) ||
    /\p{Ll}\p{Lu}/u.test(text) ||
    /(\p{L})\1\1/u.test(norm) ||
    (text === text.toUpperCase() && text.length <= 5) ||
    /[^\p{Script=Latin}'’-]/u.test(norm)
  );
}

function likeWritten(form: string, written: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return form.toUpperCase();
  return /^\p{Lu}/u.test(written) ? form.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : form;
}

/** « ravito », « recos », « placo »: clipped words; a slip of one is nearer to it (an accent, a doubled letter). */
function isClipped(norm: string, best: Candidate): boolean {
  return /[bcdfghjklmnprstvz]os?$/u.test(norm) && best.cost > 0.5;
}

const FRENCH_TAIL =
  /(?:e|es|ent|er|ez|ons|é|ée|és|ées|ais|ait|aient|ant|era|eras|erez|eront|erait|eur|eurs|euse|euses|age|ages|able|ables|iez|ions)$/u;

/** « samplé », « shipper »: a French ending on an English verb, when nothing near or of the same sound is French. */
function isFrenchified(
  norm: string,
  best: Candidate | undefined,
  words: FrenchWords,
  foreign: (norm: string) => boolean,
): boolean {
  const tail = FRENCH_TAIL.exec(norm)?.[0];
  if (tail === undefined || norm.length - tail.length < 3) return false;
  const stem = norm.slice(0, -tail.length);
  // « spotté », « shippé »: the last consonant is doubled.
  const stems = [stem, `${stem}e`, stem.replace(/([bdgklmnprt])\1$/u, '$1')].filter(
    (one) => one.length > 3 && foreign(one),
  );
  if (stems.length === 0) return false;
  if (best === undefined || stems.includes(best.form)) return true;
  return best.cost > 0.75 && bySound(norm, words).every(({ cost }) => cost > 1);
}

/** A word that nobody lists is a fault only when something near is meant: how near, by its length and its capital. */
function isFault(token: FrenchToken, best: Candidate | undefined, words: FrenchWords): boolean {
  if (best === undefined) return false;
  const { norm, first, text } = token;
  const titled = /^\p{Lu}/u.test(text);
  if (best.cost === 0) return true;
  if (isClipped(norm, best)) return false;
  const frequency = words.lexicon.frequency(best.form.split(/[ ']/u).at(-1) ?? best.form);
  // A rare word is not what a writer meant: the unknown one is a name, a trade's word, another language.
  if (best.cost > 0.5 && frequency < 3) return false;
  if (titled && first)
    return best.cost <= 0.5
      ? frequency >= 4 && norm.length > 3
      : norm.length >= 8 && best.cost <= 1.05 && frequency >= 4;
  if (norm.length <= 3) return best.cost <= 0.5;
  if (norm.length === 4) return best.cost <= 0.8;
  return best.cost <= 1.4 || (norm.length >= 9 && best.cost <= 2 && frequency >= 3);
}

function ignored(token: FrenchToken, words: FrenchWords, known: ReadonlySet<string>): boolean {
  const { norm, text, capital } = token;
  // The comment's, the author's, the facts' own words, in the plural too.
  if (isOpaque(token) || known.has(norm) || known.has(norm.replace(/[sx]$/u, '')) || capital) return true;
  if (/^\p{Lu}/u.test(text) && norm !== 'ca' && knownWithAccent(norm, words)) return true;
  if (SHORT_FORM_TABLE.has(norm) || SLIP_TABLE.has(norm)) return false;
  if (isInUse(norm, words.has, (form) => words.lexicon.frequency(form) >= 4)) return true;
  // A first name in small letters is a matter of capitals.
  return words.has(norm.replace(/^\p{L}/u, (letter) => letter.toUpperCase()));
}

/** Unknown words (reference, section 3.3). `foreign`: words of the other language, which replies use as they are. */
export function makeSpelling(foreign: (norm: string) => boolean): Rule<FrenchSentence> {
  return {
    id: 'spelling',
    family: 'spelling',
    kind: 'spelling',
    language: 'fr',
    source: 'writing.md §3.3, §3.4',
    wrong: [
      'Merci pour cet [acceuil→accueil] chaleureux.',
      'Votre [adrese→adresse] est à compléter.',
      'Le stand est [trés→très] grand.',
      '[Jespère→J’espère] vous croiser bientôt.',
      'Il manque [quelquechose→quelque chose].',
      'Vos [photto→photo] sont en ligne.',
      'La page est [reservé→réservé] aux membres.',
    ],
    right: [
      'C’est d’ailleurs vrai aujourd’hui, quelqu’un l’a dit.',
      'Le restock du hoodie arrive, team !',
      'Likez et partagez, mdr.',
      'Haha, bien vu Kévin !',
      'Etes-vous libre ? À Guingamp ou Kerdoncuff.',
      'La super-promo du coeur.',
      'Le ravito du km 20 est prêt, les recos de la HAS aussi.',
      'Le beatmaker a samplé un disque, puis tout a été packagé.',
      'Comme dirait Marcello : « Chi va piano va sano. »',
      'Carpe diem, comme on dit.',
    ],
    test({ tokens, words }, { known }) {
      const marks: Mark[] = [];
      for (const [index, token] of tokens.entries()) {
        const listed =
          token.norm === 'ca' ||
          (SLIP_TABLE.has(token.norm) &&
            token.norm !== 'ça' &&
            /^(?:voila|tres|apres|deja|etre|etes|plutot|bientot|meme|tot)$/u.test(token.norm));
        if (token.kind !== 'word' || (token.categories !== 0 && !listed) || ignored(token, words, known)) continue;
        if (marks.length >= MOST_SUGGESTED) break;
        const candidates = fitting(candidatesFor(token.norm, words), tokens[index - 1]?.categories ?? SUBJECT, words);
        const [best] = candidates;
        // A word of the other language is used as it is, unless only an accent is missing: « hotel ».
        const accent = best !== undefined && best.cost <= 0.25 && token.norm.length > 3;
        if (best?.cost !== 0 && !accent && foreign(token.norm)) continue;
        if (best?.cost !== 0 && isFrenchified(token.norm, best, words, foreign)) continue;
        const fault = isFault(token, best, words);
        marks.push({
          start: token.start,
          end: token.end,
          replacements: candidates.slice(0, 3).map(({ form }) => likeWritten(form, token.text)),
          ...(fault ? {} : { quiet: true as const, message: 'writing-unknown' }),
        });
      }
      return marks;
    },
  };
}
