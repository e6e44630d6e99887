import { type EnglishRule, each, is, isEdge, may, rewrite, words } from './look.ts';

const SHORT: Readonly<Record<string, string>> = Object.fromEntries(
  'easy easier easiest|cheap cheaper cheapest|big bigger biggest|small smaller smallest|fast faster fastest|nice nicer nicest|quick quicker quickest|happy happier happiest|tall taller tallest|short shorter shortest|old older oldest|young younger youngest|cold colder coldest|warm warmer warmest|hot hotter hottest|long longer longest|strong stronger strongest|light lighter lightest|heavy heavier heaviest|soft softer softest|early earlier earliest|late later latest|near nearer nearest|high higher highest|low lower lowest|hard harder hardest|busy busier busiest|pretty prettier prettiest|funny funnier funniest|safe safer safest|large larger largest|great greater greatest|clean cleaner cleanest|fresh fresher freshest|good better best|bad worse worst|tight tighter tightest|wide wider widest|thick thicker thickest|thin thinner thinnest|sweet sweeter sweetest|close closer closest|lovely lovelier loveliest|tasty tastier tastiest|healthy healthier healthiest|dark darker darkest|rich richer richest|loud louder loudest|lucky luckier luckiest|new newer newest|far further furthest'
    .split('|')
    .flatMap((line) => {
      const [plain = '', more = '', most = ''] = line.split(' ');
      return [
        [`more ${plain}`, more],
        [`most ${plain}`, most],
        [`much ${plain}`, more],
      ];
    }),
);
const DOUBLE = words(
  'better worse easier cheaper bigger smaller faster nicer quicker happier older younger colder warmer hotter longer stronger lighter heavier softer earlier later nearer higher lower harder busier safer larger cleaner fresher closer further',
);

/** more better, most nicest, more easy. */
export const comparatives: EnglishRule = {
  id: 'english-comparative',
  family: 'comparative',
  kind: 'grammar',
  language: 'en',
  source: 'own list',
  wrong: [
    'It’s [more easy→easier] by bus.',
    'Even [more better→better] in blue!',
    'The [most cheap→cheapest] one is red.',
    'The [most nicest→nicest] note ever.',
  ],
  right: [
    'More nice things.',
    'Most good mugs last.',
    'The more the merrier.',
    'Much easier.',
    'Any more late orders?',
  ],
  test: (sentence) =>
    each(sentence, (at) => {
      const [more, adjective, next] = [at(0), at(1), at(2)];
      if (
        !/^(?:more|most)$/.test(more.norm) ||
        (!isEdge(next) && is(next, 'NN', 'NNS', 'JJ') && next.norm !== 'thanks' && more.norm === 'more')
      )
        return undefined;
      if (
        more.norm === 'more' &&
        (DOUBLE.has(adjective.norm) || (is(adjective, 'JJR') && may(adjective, 'JJR') && adjective.norm !== 'more')) &&
        at(-1).norm !== 'or'
      )
        return rewrite(more, adjective, adjective.norm);
      if (more.norm === 'most' && is(adjective, 'JJS') && may(adjective, 'JJS') && adjective.norm !== 'most')
        return rewrite(more, adjective, adjective.norm);
      const right = SHORT[`${more.norm} ${adjective.norm}`];
      if (right === undefined || !is(adjective, 'JJ', 'RB')) return undefined;
      if (more.norm === 'most' && !/^(?:the|our|your|my|their)$/.test(at(-1).norm)) return undefined;
      if (/^(?:any|no|some|the|few|two|three|once)$/.test(at(-1).norm) && more.norm === 'more') return undefined;
      return rewrite(more, adjective, right);
    }),
};
