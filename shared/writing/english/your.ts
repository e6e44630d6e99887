import { type EnglishRule, each, is, isEdge, rewrite, words } from './look.ts';
import { meansPossessive, meansVerb, OWNED } from './possessive-or-verb.ts';

const OBJECT_VERBS = words('enter update check confirm change');
const PREPOSITIONS = words('in of on at with from about');
const GIFTS = words(
  'pack email e-mail message gift drink offer letter note speech kit mat bonus page box tea party committee speech video discount voucher guide',
);

/** your, you're and you. */
export const your: EnglishRule = {
  id: 'english-your',
  family: 'your',
  kind: 'grammar',
  language: 'en',
  source: 'writing.md §6',
  wrong: [
    'Thanks for [you’re→your] lovely note!',
    '[Your→You’re] welcome, see you soon.',
    'Tell us if [your→you’re] looking for a gift.',
    '[Your→You’re] the best, Ana!',
    '[Your→You’re] always so sweet to us.',
    'We hope [your→you’re] well!',
    '[You’re→Your] order has left our workshop.',
    '[You’re→Your] boarding pass is in the app.',
    'Please confirm [you→your] email.',
  ],
  right: [
    'Your welcome pack is in the post.',
    'You’re family to us.',
    'We sent you details by email.',
    'Your booking for two is confirmed.',
    'Your still life is stunning.',
    'Pick one of ours or your own.',
  ],
  test: (sentence) =>
    each(sentence, (at) => {
      const [token, next] = [at(0), at(1)];
      if (token.norm === 'your') {
        if (next.norm === 'own') return undefined;
        if (next.norm === 'welcome')
          return !GIFTS.has(at(2).norm) && !is(at(2), 'NN', 'NNS') && rewrite(token, token, "you're");
        const praised =
          /^(?:always|just|all|both|still)$/.test(next.norm) &&
          /^(?:so|too|very|really|such)$/.test(at(2).norm) &&
          is(at(3), 'JJ', 'NN', 'RB', 'DT');
        const well =
          next.norm === 'well' &&
          /^(?:hope|hopes|hoping)$/.test(at(-1).norm) &&
          (isEdge(at(2)) || at(2).norm === 'and');
        return (praised || well || meansVerb(at)) && rewrite(token, token, "you're");
      }
      if (token.norm !== 'you') return undefined;
      if (next.norm === "'re" && /^(?:'m|am|is|'s|are|was)$/.test(at(-1).norm) && is(at(2), 'NN', 'NNS'))
        return rewrite(token, next, 'your');
      if (next.norm === "'re")
        return meansPossessive((offset) => at(offset + 2), at(-1)) && rewrite(token, next, 'your');
      const before = at(-1).norm;
      if (
        before === 'of' &&
        /^(?:none|all|some|most|both|many|one|each|any|half|lot|lots|rest|few|two|three|either|neither)$/.test(
          at(-2).norm,
        )
      )
        return undefined;
      const held = OBJECT_VERBS.has(before) || (PREPOSITIONS.has(before) && !next.tags.has('VB'));
      const first = isEdge(at(-1)) && OWNED.has(next.norm) && /^(?:is|has|was|will|'s|are|have|were)$/.test(at(2).norm);
      const thanked =
        before === 'for' &&
        /^(?:thanks|thank|you|sorry)$/.test(at(-2).norm) &&
        OWNED.has(next.norm) &&
        (isEdge(at(2)) || is(at(2), 'IN', 'CC'));
      const thoughts =
        /^(?:hear|read|value|appreciate|love|got|received|share)$/.test(before) &&
        /^(?:thoughts|feedback|opinion|opinions|story|stories|message|messages|support|patience|review|reviews|ideas)$/.test(
          next.norm,
        );
      if (first || thanked || thoughts) return rewrite(token, token, 'your');
      const object = held && OWNED.has(next.norm);
      return object && (isEdge(at(2)) || is(at(2), 'IN', 'CC', 'TO', 'MD', 'VBZ')) && rewrite(token, token, 'your');
    }),
};
