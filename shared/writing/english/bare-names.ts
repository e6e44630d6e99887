import { type EnglishRule, each, is, isEdge, rewrite, words } from './look.ts';

/** Countries, continents and languages that take no *the*. */
const BARE = words(
  'france belgium spain italy germany portugal switzerland austria england scotland wales ireland britain greece poland sweden norway denmark finland canada japan china india brazil mexico morocco tunisia algeria senegal turkey russia australia luxembourg monaco europe africa asia america brittany normandy provence burgundy alsace corsica paris london lyon marseille bordeaux lille nantes toulouse brussels madrid rome berlin dublin',
);
const HOLIDAYS = words("christmas easter halloween valentine's");

/** the Belgium, the France, the Christmas: names that take no article. */
export const bareNames: EnglishRule = {
  id: 'english-bare-name',
  family: 'article',
  kind: 'grammar',
  language: 'en',
  source: 'own list',
  wrong: [
    'We ship to [the France→France] and Spain.',
    'See you in [the Belgium→Belgium]!',
    'We’re closed for [the Christmas→Christmas].',
  ],
  right: [
    'The France team is here.',
    'The Paris store and the Europe of 1900.',
    'The Christmas market opens.',
    'The Brittany we love.',
  ],
  test: (sentence) =>
    each(sentence, (at) => {
      const [article, name, next] = [at(0), at(1), at(2)];
      const bare = BARE.has(name.norm) || HOLIDAYS.has(name.norm);
      if (article.norm !== 'the' || !bare || !/^\p{Lu}/u.test(name.text)) return undefined;
      const held = is(at(-1), 'IN', 'TO', 'VB', 'VBP', 'VBD', 'VBG', 'VBN', 'CC');
      const closes = isEdge(next)
        ? next.text !== '-'
        : /^(?:and|or|in|on|at|by|for|with|is|was|but|next|this|from|since)$/.test(next.norm);
      return held && closes && rewrite(article, name, name.text);
    }),
};
