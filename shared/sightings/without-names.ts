/**
 * A comment as it may be passed on to the management: the words, without who wrote them. Handles and the author's own name
 * (signed under a comment) go, and so do mail addresses and telephone numbers.
 */
export function withoutNames(text: string, author: string | null): string {
  const names = (author ?? '').split(/\s+/).filter((name) => name.length > 2);
  const own = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const plain = text
    .replace(/\S+@\S+\.\p{L}+/gu, '…')
    .replace(/(?<![\p{L}\p{N}])@[\p{L}\p{N}_.-]+/gu, '…')
    .replace(/(?:\+?\d[\s.-]?){9,}/g, '… ');
  if (own.length === 0) return plain.trim();
  return plain.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${own.join('|')})(?![\\p{L}\\p{N}])`, 'giu'), '…').trim();
}
