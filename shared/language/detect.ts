/** The language of a comment; under three words or in doubt `prefer`, else French. */
export function detectLanguage(text: string, prefer: 'fr' | 'en' | null = null): 'fr' | 'en' | 'other' {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (list: RegExp): number => words.filter((word) => list.test(word)).length;
  const french = count(
    /^(?:le|la|les|un|une|des|du|de|et|est|que|qui|pas|pour|dans|vous|je|c|j|avec|sur|mon|ma|votre|vos)$/,
  );
  const english = count(/^(?:the|a|an|and|is|are|of|to|in|for|you|i|it|my|your|with|on|do|not|have|this|that)$/);
  if (words.length < 3 || french === english) return prefer ?? 'fr';
  return french > english ? 'fr' : 'en';
}
