import { cased as likeWritten, type ReadDraft } from '../draft.ts';
import { DOUBTFUL, OBJECT, OPENERS, SUBJECTS, SURE, WEAK_OBJECT } from './imperatives.ts';
import { toPluralImperative } from './verb-forms.ts';
import type { Evidence, Word } from './words.ts';

/** An order to one person: at the start of a clause, without a subject, and followed by what orders take. */
export function readOrder(words: readonly Word[], index: number, draft: ReadDraft): Evidence | null {
  const word = words[index];
  if (!word || !SURE.has(word.key) || word.hyphen) return null;
  const next = words[index + 1];
  const after = next && !word.stopAfter ? next.key : '';
  const hasClitic = next?.hyphen === true && /^(?:nous|moi|toi|le|la|les|lui|leur|en|y)$/.test(next.key);
  if (next?.hyphen && !hasClitic) return null;
  const isNegative = /^(?:n|ne)$/.test(words[index - 1]?.key ?? '');
  const place = isNegative ? index - 1 : index;
  if (!opensClause(words, place, hasClitic || /s$/.test(word.key))) return null;
  if (isNegative && !/^(?:pas|rien|plus|jamais|surtout|que)$/.test(after)) return null;
  const isPlain = !hasClitic && !isNegative;
  const isSecond = followsOrder(words, index);
  if (
    isPlain &&
    DOUBTFUL.has(word.key) &&
    !(isSecond && /^(?:a|au|aux|nous)$/.test(after)) &&
    (!OBJECT.has(after) || WEAK_OBJECT.has(after))
  )
    return null;
  // "Regarde-t-il", "Profite à tous": not followed by a subject.
  if (isPlain && /^(?:il|elle|on|que|qui|comme)$/.test(after)) return null;
  const written = draft.text.slice(draft.folded.at[word.from], draft.folded.at[word.to]).toLowerCase();
  const plural = toPluralImperative(written);
  const strong = hasClitic || isNegative || !/e$/.test(word.key);
  return {
    side: 'tu',
    from: word.from,
    to: word.to,
    strong,
    replacements: plural ? [likeWritten(word.written, plural)] : [],
  };
}

/** "Contactez le 3939 ou passe …": the second of two orders. */
function followsOrder(words: readonly Word[], index: number): boolean {
  if (!/^(?:et|ou|puis)$/.test(words[index - 1]?.key ?? '')) return false;
  const opener = words[words.slice(0, index).findLastIndex(({ opens }) => opens)]?.key ?? '';
  return /ez$/.test(opener) || (SURE.has(opener) && !DOUBTFUL.has(opener));
}

const opensClause = (words: readonly Word[], index: number, isSure: boolean): boolean => {
  const word = words[index];
  if (!word) return false;
  if (word.opens) return true;
  const from = words.slice(0, index).findLastIndex(({ opens }) => opens);
  const sentence = words.slice(Math.max(from, 0), index);
  const isJoined = /^(?:et|puis|ou|mais|alors|donc|sinon|surtout|ensuite)$/.test(words[index - 1]?.key ?? '');
  if (!word.afterComma && !isJoined) return false;
  if (isSure) return !sentence.some(({ key }) => /^(?:je|j)$/.test(key));
  const opener = sentence[0]?.key ?? '';
  const hasSubject = sentence.some(
    ({ key }, place) =>
      SUBJECTS.has(key) && !(place > 0 && /^(?:si|quand|que|s|des)$/.test(sentence[place - 1]?.key ?? '')),
  );
  if (isJoined && !word.afterComma)
    return !hasSubject && /(?:ez|e|s)$/.test(opener) && (SURE.has(opener) || /ez$/.test(opener));
  return OPENERS.has(opener) || /ez$/.test(opener) || SURE.has(opener) || sentence.length <= 3;
};
