import type { ReadDraft, Said } from './draft.ts';
import type { ToneFamily } from './family.ts';

/** Marks with their sentence's strength: three are one, `?!` stays. */
const MARKS = /[!?](?:[ \u00a0\u202f]?[!?]){2,}|\.{4,}|,{3,}/gu;
const LETTERS = /(\p{L})\1{3,}/gu;
const EMOJI =
  /((?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}])*(?:\u200D\p{Extended_Pictographic}\uFE0F?)*))(?:\s?\1){4,}/gu;

function calmMarks(marks: string): string {
  if (marks.startsWith('.')) return '…';
  if (marks.startsWith(',')) return ',';
  const has = (mark: string) => marks.includes(mark);
  return has('?') && has('!') ? '?!' : (marks[0] ?? '');
}

function letters({ cased, folded, text }: ReadDraft): Said[] {
  return [...cased.matchAll(/\p{L}[\p{L}'-]*/gu)].flatMap((match) => {
    const word = match[0];
    // "XXXX", "AAAA": a blank to fill or a size.
    if (/^(\p{Lu})\1+$/u.test(word) || /^x+$/i.test(word) || /^w{3,}$/i.test(word)) return [];
    const calm = word.toLowerCase().replace(LETTERS, '$1');
    if (calm.length === word.length) return [];
    const [from, to] = [match.index, match.index + word.length];
    const written = text.slice(folded.at[from], folded.at[to]);
    return [
      { rule: 'repeat', from, to, key: 'repeat-letters', replacements: [written.replace(/(\p{L})\1{3,}/giu, '$1')] },
    ];
  });
}

function check(draft: ReadDraft): Said[] {
  const { cased, folded, text } = draft;
  const marks = [...cased.matchAll(MARKS)].map((match) => ({
    rule: 'repeat',
    from: match.index,
    to: match.index + match[0].length,
    key: 'repeat-marks',
    replacements: [calmMarks(match[0])],
  }));
  const emoji = [...cased.matchAll(EMOJI)].map((match) => ({
    rule: 'repeat',
    from: match.index,
    to: match.index + match[0].length,
    key: 'repeat-emoji',
    replacements: [text.slice(folded.at[match.index], folded.at[match.index + (match[1]?.length ?? 0)])],
  }));
  return [...marks, ...letters(draft), ...emoji];
}

/** Three marks, four times a letter, five times an emoji in a row. */
export const REPEAT: ToneFamily = {
  id: 'repeat',
  check,
  wrong: [
    { text: 'À demain !!!!', words: '!!!!', right: '!' },
    { text: 'Vous êtes où ???', words: '???', right: '?' },
    { text: 'Superrrrr, on y va', words: 'Superrrrr', right: 'Super' },
    { text: 'Encore bravo 🎈🎈🎈🎈🎈🎈', right: '🎈' },
    { text: 'Nooooo way!', language: 'en', words: 'Nooooo' },
  ],
  right: [
    { text: 'Quoi ?! On vérifie…' },
    { text: 'Merci !! 💛💛💛' },
    { text: 'Aaah, la belle photo' },
    { text: 'Rendez-vous sur www.lesoleil.example à 10000 abonnés' },
    { text: 'Le n° XXXX' },
  ],
};
