import type { Fact } from '../facts/fact.ts';
import { type Folded, foldText } from '../facts/values/folded.ts';
import type { Finding, FindingKind } from '../writing/finding.ts';
import type { Charter } from './charter.ts';

/** What the checks of tone, privacy and length are told of a reply. */
export interface ToneDraft {
  text: string;
  language: 'fr' | 'en' | 'other';
  network?: string | null | undefined;
  /** The comment that is answered. */
  comment?: string | null | undefined;
  author?: { name?: string | null | undefined } | null | undefined;
  persona?: { address?: 'tu' | 'vous' | null | undefined } | null | undefined;
  /** Replies of the brand that stand under this post already. */
  previous?: readonly string[] | null | undefined;
  charter?: Charter | null | undefined;
  facts?: readonly Fact[] | null | undefined;
  /** The brand's name, its products: never faults. */
  brandWords?: readonly string[] | null | undefined;
}

/** A draft read once for all families. */
export interface ReadDraft extends ToneDraft {
  folded: Folded;
  /** `folded.lower`, with what is not the brand's own running text (quotations, links, handles) blanked; same length. */
  bare: string;
  /** `folded.plain` blanked likewise: letter case kept. */
  cased: string;
}

/** Links, mail addresses, handles, hashtags, short codes, quotations. */
const NOT_PROSE =
  /https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:example|com|fr|org|net|eu|io|be|ch|ca|shop|test|uk)(?:\/\S*)?(?![\w-])|[@#][\w.-]*\w|:[a-z_]{2,}:|«[^«»]*»|“[^“”]*”|"[^"\n]*"/giu;

const blank = (text: string): string =>
  text.replace(NOT_PROSE, (match) => (/^[«“"]/.test(match) ? '"'.padEnd(match.length) : ' '.repeat(match.length)));

/** Blanks the brand's words and its facts' names, so that no family reads them. */
function withoutNames(plain: string, names: readonly string[]): string {
  let kept = plain;
  for (const name of names) {
    const { plain: wanted } = foldText(name.trim());
    if (wanted.length < 2) continue;
    for (let at = kept.indexOf(wanted); at >= 0; at = kept.indexOf(wanted, at + wanted.length)) {
      const [before, after] = [kept[at - 1] ?? ' ', kept[at + wanted.length] ?? ' '];
      if (/[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(after)) continue;
      kept =
        kept.slice(0, at) +
        'Xyxy'.repeat(Math.ceil(wanted.length / 4)).slice(0, wanted.length) +
        kept.slice(at + wanted.length);
    }
  }
  return kept;
}

/** A draft is read up to here; what comes after is over every network's habit. */
export const LONGEST = 12_000;

export function readDraft(draft: ToneDraft): ReadDraft {
  const folded = foldText(draft.text.slice(0, LONGEST));
  const names = [...(draft.brandWords ?? []), ...(draft.facts ?? []).map(({ label }) => label)];
  const cased = withoutNames(
    blank(folded.plain),
    names.filter((name) => /\p{Lu}/u.test(name)),
  );
  const lower = [...cased].map((letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
  return { ...draft, folded, cased, bare: lower.join('') };
}

/** What a family says; `from` and `to` are places in the folded text. */
export interface Said {
  rule: string;
  from: number;
  to: number;
  kind?: FindingKind;
  /** Key of the sentence; the rule when absent. */
  key?: string;
  values?: Record<string, string | number>;
  replacements?: string[];
}

/** The offsets and the words of the text as written. */
export function toFinding(draft: ReadDraft, said: Said): Finding {
  const { at } = draft.folded;
  const start = at[said.from] ?? 0;
  const end = at[said.to] ?? draft.text.length;
  return {
    start,
    end,
    rule: said.rule,
    kind: said.kind ?? 'tone',
    message: { key: said.key ?? said.rule, values: { written: draft.text.slice(start, end), ...said.values } },
    replacements: said.replacements ?? [],
  };
}

/** A capital where the replaced words had one. */
export const cased = (written: string, replacement: string): string =>
  /^\p{Lu}/u.test(written) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
