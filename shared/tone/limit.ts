import { LIMITS } from '../networks/limits.ts';
import { lengthOn } from '../shorten/length.ts';
import type { Finding } from '../writing/finding.ts';
import type { ToneDraft } from './draft.ts';

/** The first offset at which the text is longer than `most` on `network`; never inside a code point. */
function overAt(text: string, network: string, most: number): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lengthOn(network, text.slice(0, middle)) <= most) low = middle;
    else high = middle - 1;
  }
  const unit = text.charCodeAt(low);
  return unit >= 0xdc00 && unit <= 0xdfff ? low - 1 : low;
}

/** A reply longer than its network takes, as the network counts; the words that are over. */
export function checkLimit({ text, network }: ToneDraft): Finding[] {
  const limit = network === 'x' || network === 'linkedin' || network === 'facebook' ? LIMITS[network] : null;
  if (limit === null) return [];
  const length = lengthOn(network ?? '', text);
  if (length <= limit.comment) return [];
  const values = { length, limit: limit.comment, over: length - limit.comment };
  const key = limit.sure ? 'limit' : 'limit-unsure';
  const start = overAt(text, network ?? '', limit.comment);
  return [{ start, end: text.length, rule: 'limit', kind: 'limit', message: { key, values }, replacements: [] }];
}
