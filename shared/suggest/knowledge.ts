import type { Address } from '../brands/brand.ts';
import type { Fact } from '../facts/fact.ts';
import type { Risk } from './intents.ts';
import type { Ranker } from './rank.ts';

/** A comment to be answered. */
export interface AskedComment {
  text: string;
  author?: { name?: string | null } | null;
  network?: string | null;
  /** What the page or the caller states about its language. */
  language?: string | null;
  /** Our replies under this post and our last ten, oldest first: filled texts or wordings. */
  usedHere?: string[] | null;
}

/** What is known of a brand; `ranker.index` holds its templates. */
export interface Knowledge {
  ranker: Ranker;
  facts: Fact[];
  brand?: {
    name?: string | null;
    address?: Address | null;
    signature?: string | null;
    languages?: string[] | null;
  } | null;
  /** `YYYY-MM-DD`. */
  today: string;
  /** The charter's article that speaks of a risk, in the words of a reply ("article 3"). */
  articles?: Partial<Record<Risk, string>> | null;
}
