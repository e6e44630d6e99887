import { cased as likeWritten, type ReadDraft } from '../draft.ts';
import { yourBefore } from './noun-gender.ts';
import { readOrder } from './orders.ts';
import { toPlural, toSingular, toSingularImperative } from './verb-forms.ts';
import { type Evidence, type Word, wordsOf } from './words.ts';

const DETERMINERS =
  /^(?:le|un|ce|du|au|son|mon|quel|meme|autre|demi|bon|bas|haut|nouveau|joli|notre|votre|leur|chaque|aucun|en)$/;
const COLOURS =
  /^(?:clair|fonce|pastel|neutre|sur|chaud|froid|dore|naturel|nude|rose|beige|brun|gris|bleu|vert|rouge|sombre|vif|mat|de|direct|juste|employe|humoristique|sec|agressif)s?e?$/;
const NO_VERBS =
  /^(?:chez|nez|assez|rez|gez|suez|fez|lopez|rodez|douarnenez|perez|gomez|fernandez|rodriguez|sanchez|martinez|hernandez|gonzalez|alvarez|ramirez|cortez|velasquez|dumez|mercadez|oyez)$/;

/** Names of works and of brands in capitals are not the reply's own words. */
function isName(word: Word, words: readonly Word[], index: number): boolean {
  if (!/^\p{Lu}/u.test(word.written) || word.opens) return false;
  if (word.written.length > 1 && word.written === word.written.toUpperCase()) return false;
  const next = words[index + 1];
  return !/'$/.test(word.written) || /^\p{Lu}/u.test(next?.written ?? '');
}

const phrase = (words: readonly Word[], first: number, last: number): [number, number] => [
  words[first]?.from ?? 0,
  words[last]?.to ?? 0,
];

/** "tu peux" -> "vous pouvez", "peux-tu" -> "pouvez-vous"; the pronoun alone when the verb is unknown. */
function subjectPhrase(
  words: readonly Word[],
  index: number,
  to: 'tu' | 'vous',
  draft: ReadDraft,
): Pick<Evidence, 'from' | 'to' | 'replacements'> {
  const turn = to === 'vous' ? toPlural : toSingular;
  const written = (word: Word) => draft.text.slice(draft.folded.at[word.from], draft.folded.at[word.to]);
  const word = words[index];
  const before = words[index - 1];
  const [from, end] = phrase(words, index, index);
  if (word?.hyphen && before) {
    const verb = turn(written(before).toLowerCase());
    const [start] = phrase(words, index - 1, index);
    return { from: start, to: end, replacements: verb ? [likeWritten(before.written, `${verb}-${to}`)] : [] };
  }
  const next = words[index + 1];
  const verb = next && !next.stop ? turn(written(next).toLowerCase()) : null;
  if (!verb || !next) return { from, to: end, replacements: [] };
  const elided = /^[aeiouyéêh]/.test(verb) && to === 'tu' ? 'tu ' : `${to} `;
  return { from, to: next.to, replacements: [likeWritten(word?.written ?? '', elided + verb)] };
}

function readTu(words: readonly Word[], index: number, draft: ReadDraft): Evidence | null {
  const word = words[index];
  if (!word) return null;
  const [before, next] = [words[index - 1], words[index + 1]];
  const at = { side: 'tu' as const, from: word.from, to: word.to, strong: true };
  const put = (...right: string[]): Evidence => ({
    ...at,
    replacements: right.map((one) => likeWritten(word.written, one)),
  });
  switch (word.key) {
    case 'tu':
      if (/^(?:est|etait|sont|etaient|etre)$/.test(before?.key ?? '') && /^(?:s|se)$/.test(words[index - 2]?.key ?? ''))
        return null;
      return { ...at, ...subjectPhrase(words, index, 'vous', draft) };
    case 't':
      if (word.hyphen || /^(?:il|elle|on|ils|elles|shirts?)$/.test(next?.key ?? '') || !word.elided) return null;
      return next?.key === 'inquiete' ? { ...put('ne vous inquiétez pas'), to: next.to } : put('vous ');
    case 'te':
      return put('vous');
    case 'toi':
      return /^(?:moi|lui)$/.test(before?.key ?? '') && before?.key === 'moi' ? null : put('vous');
    case 'ton':
      if (
        DETERMINERS.test(before?.key ?? '') ||
        COLOURS.test(next?.key ?? '') ||
        !next ||
        word.stopAfter ||
        before?.key === 'sur'
      )
        return null;
      return put('votre');
    case 'ta':
      return next && !word.stopAfter && next.key !== 'ta' ? put('votre') : null;
    case 'tes':
      return put('vos');
    case 'tien':
    case 'tienne':
    case 'tiennes':
      return /^(?:le|la|les|du|au)$/.test(before?.key ?? '') ? put(word.key === 'tiennes' ? 'vôtres' : 'vôtre') : null;
    default:
      return null;
  }
}

function readVous(words: readonly Word[], index: number, draft: ReadDraft): Evidence | null {
  const word = words[index];
  if (!word) return null;
  const [before, next] = [words[index - 1], words[index + 1]];
  const at = { side: 'vous' as const, from: word.from, to: word.to, strong: true };
  const put = (...right: string[]): Evidence => ({
    ...at,
    replacements: right.map((one) => likeWritten(word.written, one)),
  });
  const nextWritten = next ? draft.text.slice(draft.folded.at[next.from], draft.folded.at[next.to]) : '';
  switch (word.key) {
    case 'vous':
      return before?.key === 'rendez' ? null : readPronoun(words, index, draft, put);
    case 'votre':
      return put(...(/^(?:le|la)$/.test(before?.key ?? '') ? ['tien', 'tienne'] : yourBefore(nextWritten)));
    case 'votres':
      return put('tiens');
    case 'vos':
      return put('tes');
    case 'etes':
      return words.slice(Math.max(0, index - 3), index).some(({ key }) => key === 'vous') || next?.key === 'vous'
        ? null
        : put('es');
    case 'dites':
    case 'faites':
      return (next?.hyphen && !word.hyphen) ||
        (word.opens && /^(?:le|la|les|un|une|nous|attention|signe|moi)$/.test(next?.key ?? ''))
        ? put(toSingular(word.key) ?? '')
        : null;
    default:
      return readEz(words, index, draft);
  }
}

function readPronoun(
  words: readonly Word[],
  index: number,
  draft: ReadDraft,
  put: (...right: string[]) => Evidence,
): Evidence {
  const [word, before, next] = [words[index], words[index - 1], words[index + 1]];
  const start: Evidence = put();
  const nextKey = next && !word?.stopAfter ? next.key : '';
  const isSubject = /(?:ez|tes)$/.test(nextKey) && !NO_VERBS.test(nextKey);
  if (isSubject || (word?.hyphen && /(?:ez|tes)$/.test(before?.key ?? '') && !before?.opens))
    return { ...start, ...subjectPhrase(words, index, 'tu', draft) };
  if (word?.hyphen && before) {
    const verb = draft.text.slice(draft.folded.at[before.from], draft.folded.at[before.to]).toLowerCase();
    const asked = toSingular(verb);
    const order = toSingularImperative(verb);
    return {
      ...start,
      from: before.from,
      replacements: [
        ...(asked ? [likeWritten(before.written, `${asked}-tu`)] : []),
        ...(order ? [likeWritten(before.written, `${order}-toi`)] : []),
      ],
    };
  }
  if (
    /^(?:a|chez|pour|avec|de|d|par|sur|sans|entre|vers|contre|comme|et|grace|c'est|est)$/.test(before?.key ?? '') &&
    !/^(?:a|ai|ont|avons|est|sera|aura)$/.test(nextKey)
  )
    return put('toi');
  return /^[aeiouyh]/.test(nextKey) ? put('t’', 'te') : put('te', 'tu');
}

/** A form in `-ez` can only be *vous*: an order, or a verb whose subject stands elsewhere. */
function readEz(words: readonly Word[], index: number, draft: ReadDraft): Evidence | null {
  const word = words[index];
  if (!word || !/^[a-z]{2,}ez$/.test(word.key) || NO_VERBS.test(word.key)) return null;
  if (isName(word, words, index) || (/^\p{Lu}/u.test(word.written) && !word.opens)) return null;
  // "Allez, à demain", "Allez les filles": a cheer.
  if (word.key === 'allez' && (word.stopAfter || /^(?:les|l|le|la|hop|zou)$/.test(words[index + 1]?.key ?? 'hop')))
    return null;
  const next = words[index + 1];
  const before = words.slice(Math.max(0, index - 4), index);
  // The pronoun stands beside it and is the evidence.
  if ((next?.key === 'vous' && next.hyphen) || before.some(({ key }) => key === 'vous')) return null;
  const written = draft.text.slice(draft.folded.at[word.from], draft.folded.at[word.to]).toLowerCase();
  const singular = toSingularImperative(written);
  return {
    side: 'vous',
    from: word.from,
    to: word.to,
    strong: true,
    replacements: singular ? [likeWritten(word.written, singular)] : [],
  };
}

/** All words of a stretch that say whom the reply speaks to. */
export function readEvidence(draft: ReadDraft, from: number, to: number): Evidence[] {
  const words = wordsOf(draft.cased, from, to);
  return words.flatMap((word, index) => {
    if (isName(word, words, index) && !/^(?:vous|votre|vos)$/.test(word.key)) return [];
    const found = readTu(words, index, draft) ?? readVous(words, index, draft) ?? readOrder(words, index, draft);
    return found ? [found] : [];
  });
}
