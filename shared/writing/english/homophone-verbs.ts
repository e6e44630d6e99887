import type { Mark } from '../rule.ts';
import { type At, type EnglishRule, each, is, isEdge, rewrite, words } from './look.ts';

/** What sounds like a verb in its base form. */
const VERBS: Readonly<Record<string, string>> = {
  no: 'know',
  here: 'hear',
  meat: 'meet',
  sea: 'see',
  cell: 'sell',
  male: 'mail',
  steel: 'steal',
  ware: 'wear',
  pore: 'pour',
  by: 'buy',
  advice: 'advise',
};
const OBJECTS = words(
  'the a an it them us you me him her your our my their his this that these those what how if why when where from about any anything everything everyone more yet to for with whether which who',
);

/** *We can't here the video*, *do you no the way*: only a base form stands there. */
function misheard(at: At): Mark | undefined {
  const [before, token, next] = [at(-1), at(0), at(1)];
  const right = Object.hasOwn(VERBS, token.norm) ? VERBS[token.norm] : undefined;
  if (right === undefined || token.text !== token.norm) return undefined;
  const denied =
    before.norm === "n't" ||
    before.norm === 'cannot' ||
    (before.norm === 'not' && /^(?:do|does|did|can|could|will|would)$/.test(at(-2).norm));
  const asked = /^(?:you|we|they|i)$/.test(before.norm) && /^(?:do|did|can|could|will|would)$/.test(at(-2).norm);
  const moved = is(before, 'MD') && !/^(?:may|might|must|'d)$/.test(before.norm) && is(at(-2), 'PRP', 'NNS', 'NN');
  if (!denied && !asked && !moved) return undefined;
  // *They aren't here*, *there is no one*: the auxiliary is not *be*.
  if (denied && /^(?:is|are|was|were|has|have|had)$/.test(at(-2).norm)) return undefined;
  if (
    token.norm === 'here' &&
    (isEdge(next) || /^(?:to|for|with|from|when|if|where)$/.test(next.norm)) &&
    next.norm !== 'from'
  )
    return undefined;
  const fits = OBJECTS.has(next.norm) || (token.norm === 'no' && isEdge(next));
  return fits ? rewrite(token, token, right) : undefined;
}

/** A noun or an adverb written for the verb that sounds the same. */
export const homophoneVerbs: EnglishRule = {
  id: 'english-homophone-verb',
  family: 'confused-words',
  kind: 'grammar',
  language: 'en',
  source: 'own list',
  wrong: ['I can’t [here→hear] the music.', 'Do you [no→know] the way?', 'We could [cell→sell] it for you.'],
  right: ['They can’t be here.', 'They aren’t here yet.', 'Do you, no matter what, come?', 'We will here and there.'],
  test: (sentence) => each(sentence, (at) => misheard(at)),
};
