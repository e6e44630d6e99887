import { foldText } from '../facts/values/folded.ts';
import type { BannedWord, Charter } from './charter.ts';
import { cased, type ReadDraft, type Said } from './draft.ts';
import type { ToneFamily } from './family.ts';
import { SHUTTING_EN, SHUTTING_FR } from './shutting.ts';
import { compile, findWordings } from './wording-check.ts';

const LIST = compile([...SHUTTING_FR, ...SHUTTING_EN]);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "client" also finds clients, cliente, clientes; "travailler" is left to the word itself. */
function formsOf(word: string): string {
  const base = escaped(word);
  if (/[\s-]/.test(word)) return `${base}s?`;
  if (/eur$/.test(word)) return `${base.slice(0, -3)}(?:eurs?|euses?|rices?)`;
  if (/eux$/.test(word)) return `${base.slice(0, -1)}(?:x|ses?)`;
  if (/al$/.test(word)) return `${base.slice(0, -2)}(?:als?|ales?|aux)`;
  if (/if$/.test(word)) return `${base.slice(0, -1)}(?:fs?|ves?)`;
  if (/y$/.test(word)) return `(?:${base}s?|${base.slice(0, -1)}ies)`;
  if (/s$|x$|z$/.test(word)) return `${base}(?:es?)?`;
  return `${base}(?:e?s|e|n?nes?)?`;
}

function find(
  draft: ReadDraft,
  word: string,
  forms: BannedWord['forms'],
  said: (match: RegExpExecArray) => Said,
): Said[] {
  const wanted = foldText(word.trim()).lower.replace(/\s+/g, ' ');
  if (wanted === '') return [];
  const body = forms === 'exact' ? escaped(wanted) : formsOf(wanted);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${body.replace(/ /g, '\\s+')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...draft.bare.matchAll(pattern)].map(said);
}

/** Words that the brand's charter bans or would rather have otherwise. */
function checkCharter(draft: ReadDraft, charter: Charter): Said[] {
  const at = (match: RegExpExecArray, instead: string | null, values: Record<string, string>): Said => {
    const [from, to] = [match.index, match.index + match[0].length];
    const written = draft.folded.plain.slice(from, to);
    const plural =
      instead && /s$/.test(match[0]) && /\p{L}$/u.test(instead) && !/[sxz]$/.test(instead) && !/\s/.test(instead);
    const replacements = instead ? [cased(written, plural ? `${instead}s` : instead)] : [];
    return { rule: 'phrase', from, to, key: 'phrase-brand', values, replacements };
  };
  const banned = (charter.banned ?? []).flatMap(({ word, forms, instead, why }) =>
    find(draft, word, forms, (match) => at(match, instead ?? null, { why: why ?? '' })),
  );
  const preferred = (charter.preferred ?? []).flatMap(({ not, use }) =>
    find(draft, not, 'lemma', (match) => at(match, use, { why: '' })),
  );
  return [...banned, ...preferred];
}

function check(draft: ReadDraft): Said[] {
  const own = draft.charter ? checkCharter(draft, draft.charter) : [];
  const builtIn = findWordings(draft, LIST, 'phrase');
  return [...own, ...builtIn.filter((one) => !own.some((other) => one.from < other.to && other.from < one.to))];
}

/** Wordings that shut the door, and those that the brand's charter bans. */
export const PHRASE: ToneFamily = {
  id: 'phrase',
  check,
  wrong: [
    { text: 'Comme déjà dit, il faut patienter.', words: 'Comme déjà dit', right: 'Pour reprendre' },
    { text: 'Ce n’est pas notre problème.', right: 'Voici ce que nous pouvons faire' },
    { text: 'Hélas, nous n’y sommes pour rien.' },
    { text: 'As already stated, no.', language: 'en', words: 'As already stated' },
    { text: 'That’s not our problem.', language: 'en' },
    {
      text: 'Les clients arrivent.',
      charter: { banned: [{ word: 'client', instead: 'invité' }] },
      words: 'clients',
      right: 'invités',
    },
  ],
  right: [
    { text: 'Comme promis, voici la suite.' },
    { text: 'Le problème vient de chez nous.' },
    { text: 'La clientèle arrive.', charter: { banned: [{ word: 'client', forms: 'exact' }] } },
    { text: 'As promised, here it is.', language: 'en' },
  ],
};
