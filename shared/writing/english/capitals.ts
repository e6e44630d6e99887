import { names } from '../../names/name-lists.ts';
import type { Mark } from '../rule.ts';
import { type At, type EnglishRule, each, is, isEdge, isWord, may, words } from './look.ts';
import type { EnglishSentence, EnglishToken } from './token.ts';

const DAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
);
const MONTHS = words('january february april june july august september october november december');
const LANGUAGES = words(
  'english german italian spanish portuguese dutch norwegian finnish swedish greek arabic japanese korean russian indian irish scottish welsh british american canadian australian european belgian austrian african mexican brazilian moroccan parisian londoner londoners british hungarian romanian ukrainian catalan basque breton icelandic',
);
const FOODS = words(
  'fries toast press door doors windows window manicure horn bean beans kiss braid braids bulldog bulldogs onion onions sprouts sprout dressing bread muffin muffins',
);
const LAND = words(
  'france england scotland wales ireland germany italy spain portugal belgium holland netherlands switzerland austria sweden norway denmark finland poland greece europe africa asia america canada australia india japan brazil mexico morocco london paris manchester liverpool birmingham leeds glasgow edinburgh dublin bristol cardiff brighton oxford cambridge lyon marseille bordeaux brussels amsterdam berlin madrid barcelona rome milan lisbon britain christmas easter halloween ramadan hanukkah diwali',
);
const GREETINGS = words('hi hello hey dear thanks morning afternoon evening sorry thank cheers welcome');
const NOT_NAMES = words(
  'there all everyone guys team folks both you again so for to from and the love hope joy grace will mark may rose daisy sunny angel dear honey mum dad mate lovely babe pet chef sir madam miss max star king bill rich frank gene jean art page summer autumn april june august jade ruby amber holly ivy iris lily heather hazel olive ginger pearl penny patience faith harmony melody destiny chance chase hunter mason cooper taylor carter baker fisher parker tucker skip buddy buster lucky happy good sandy rusty misty dusty stormy sky star crystal',
);
const OPENING = words(
  'we you our your thanks thank please it the this that these they there i if yes no sorry let have can could would do are is what when where how who why hope hi hello hey good great so just as for in on at my all any each every',
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const mark = ({ start, end, text }: EnglishToken): Mark => ({ start, end, replacements: [capital(text)] });
const isSmall = ({ text, kind }: EnglishToken): boolean => kind === 'word' && text === text.toLowerCase();

function pronoun(at: At): Mark | undefined {
  const { text, start, end, host } = at(0);
  if (text !== 'i' || (host !== at(0) && !/^i['’]/.test(host.text) && host.text !== 'i')) return undefined;
  const next = at(1);
  const joined = !next.spaced && !next.norm.startsWith("'");
  if ((joined && !/^[,!?…]/.test(next.text)) || (!at(0).spaced && at(-1).text === '.')) return undefined;
  return { start, end, replacements: ['I'] };
}

function opening(sentence: EnglishSentence, at: At, index: number): Mark | undefined {
  if (index !== 0 || !isSmall(at(0)) || at(0).norm === 'i') return undefined;
  const wordsIn = sentence.tokens.filter(isWord).length;
  const last = sentence.tokens.at(-1)?.text ?? '';
  const short = wordsIn < 4 || !/^[.!?]/.test(last);
  const plain = sentence.tokens.some(
    (token) => token.tags.size === 1 && token.tags.has('UH') && sentence.lexicon.frequency(token.norm) === 0,
  );
  const common = sentence.opensLine ? sentence.lexicon.frequency(at(0).norm) >= 5 : OPENING.has(at(0).norm);
  if (short || plain || !common || isEdge(at(1)) || (may(at(0), 'UH') && !OPENING.has(at(0).norm))) return undefined;
  return mark(at(0));
}

function greeted(at: At): Mark | undefined {
  const { norm } = at(0);
  if (!GREETINGS.has(at(-1).norm) || NOT_NAMES.has(norm) || !names().known.has(norm) || names().words.has(norm))
    return undefined;
  const closes = isEdge(at(1)) || is(at(1), 'PRP') || at(1).norm === '';
  const opens = isEdge(at(-2)) || at(-2).norm === 'good' || at(-2).norm === '';
  return opens && closes ? mark(at(0)) : undefined;
}

/** I, days, months, languages, countries, first names after a greeting, the first word. */
export const capitals: EnglishRule = {
  id: 'english-capital',
  family: 'capital',
  kind: 'grammar',
  language: 'en',
  source: 'writing.md §6',
  wrong: [
    'Yes, [i→I] checked.',
    'See you on [tuesday→Tuesday]!',
    'From [october→October] on.',
    'Do you speak [spanish→Spanish]?',
    'We ship to [ireland→Ireland].',
    'Hi [sophie→Sophie], it’s on its way.',
    '[we→We] reply to everybody, every day.',
  ],
  right: [
    'French fries and french toast.',
    'lol we didn’t see that',
    'i.e. a mug',
    'In may or march you may march.',
    'hi there, welcome',
    'Point (i) is clear.',
    'nail polish in turkey red',
    'Try the brussels sprouts.',
  ],
  test: (sentence) =>
    each(sentence, (at, index) => {
      const token = at(0);
      if (!isSmall(token)) return undefined;
      if (token.text === 'i') return at(-1).text === '(' ? undefined : pronoun(at);
      const { norm } = token;
      if (DAYS.has(norm) || LAND.has(norm)) return FOODS.has(at(1).norm) ? undefined : mark(token);
      const spring =
        /^(?:march|may)$/.test(norm) &&
        /^(?:in|until|till|since|early|late|mid|next|last)$/.test(at(-1).norm) &&
        (isEdge(at(1)) || at(1).kind === 'number');
      if (spring) return mark(token);
      if (MONTHS.has(norm)) return norm === 'august' && is(token, 'JJ') ? undefined : mark(token);
      if (LANGUAGES.has(norm)) return FOODS.has(at(1).norm) ? undefined : mark(token);
      if (/^(?:french|polish|chinese|danish|swiss|turkish)$/.test(norm)) {
        const spoken = /^(?:in|speak|speaks|our|your|into|the|a|of|learn)$/.test(at(-1).norm);
        const things =
          !FOODS.has(at(1).norm) && norm !== 'polish' && norm !== 'danish' && norm !== 'swiss' && norm !== 'turkish';
        return spoken && (things || /^(?:speak|speaks)$/.test(at(-1).norm)) ? mark(token) : undefined;
      }
      return opening(sentence, at, index) ?? greeted(at);
    }),
};
