import type { Mark } from '../../rule.ts';
import { type EnglishRule, isEdge, isWord, rewrite, words } from '../look.ts';
import { isCollective } from '../noun-phrase.ts';
import type { EnglishSentence, EnglishToken } from '../token.ts';
import { AMOUNTS } from '../verb-number.ts';
import { rulerBefore, subjectBefore } from './around.ts';
import { type Reading, readFor } from './features.ts';
import { type Better, betterForm } from './judge.ts';

/** A place, with what rules the word there and what its subject is. */
interface Place {
  readonly sentence: EnglishSentence;
  readonly reading: Reading;
  readonly index: number;
  readonly weights: Int8Array;
}

type Form = (place: Place, ruler: string, before: EnglishToken) => Better | undefined;

const better = ({ sentence, reading, index, weights }: Place, uses: string, written: string, least: number) => {
  const found = betterForm(sentence, reading, index, weights, (use) => uses.includes(use));
  return found !== undefined && found.by >= least && written.includes(found.written) ? found : undefined;
};

/** Only adverbs, *not* and the subject stand between a ruler and its verb. */
const between = ({ sentence: { tokens }, index }: Place, distance: number): boolean =>
  tokens
    .slice(index - distance + 1, index)
    .every((token) => /^(?:RB|PRP|DT|NN|NNS|NNP|PRP\$|JJ)$/.test(token.tag) && isWord(token));

/** A pronoun or *not* stands before the verb, or the verb is a form that no noun has. */
function isTold({ sentence: { tokens }, index }: Place, distance: number): boolean {
  const before = tokens[index - 1];
  const written = tokens[index];
  const sure = /^(?:PRP|RB)$/.test(before?.tag ?? '');
  return (
    distance > 1 &&
    (sure || (written !== undefined && !written.tags.has('NN') && !written.tags.has('NNS') && !written.tags.has('VBG')))
  );
}

const MODALS = /^(will|'ll|would|can|could|should|may|might|must|did|does|do)([123])$/;

/** After a modal or *do*, a subject or *not* between: the base form. */
const afterModal: Form = (place, ruler) => {
  const [, modal, distance] = MODALS.exec(ruler) ?? [];
  if (distance === undefined || !between(place, Number(distance))) return undefined;
  // *Does buying two help?*: between *do* and its verb stands a subject, or *not*.
  const asked = modal?.startsWith('d') === true;
  if (asked && !isTold(place, Number(distance))) return undefined;
  // *And so will messages from friends*: the subject comes after.
  const modalAt = place.index - Number(distance);
  if (/^(?:so|neither|nor)$/.test(place.sentence.tokens[modalAt - 1]?.norm ?? '')) return undefined;
  return better(place, 'B', 'ZDNGSP', distance === '1' ? 2 : 2.6);
};

const TO_NOUNS = words(
  'forward used object committed due thanks according access addition close next dedicated opposed up',
);

const afterTo: Form = (place, ruler, before) => {
  if (ruler !== 'to1' || before.norm !== 'to') return undefined;
  const held = place.sentence.tokens[place.index - 2];
  return held === undefined || TO_NOUNS.has(held.norm) || isEdge(held) ? undefined : better(place, 'B', 'ZDN', 4);
};

/** After *have*: the participle. */
const afterHave: Form = (place, ruler) => {
  const distance = /^(?:have|has|had|'ve)([12])$/.exec(ruler)?.[1];
  return distance === undefined || !between(place, Number(distance))
    ? undefined
    : (better(place, 'N', 'BD', distance === '1' ? 2 : 2.6) ?? better(place, 'N', 'S', 5.5));
};

/** After *be*: a participle or the form in -ing. */
const afterBe: Form = (place, ruler) => {
  const distance = /^(?:is|are|was|were|been|be|'re|'m)([12])$/.exec(ruler)?.[1];
  return distance === undefined || !between(place, Number(distance))
    ? undefined
    : (better(place, 'NG', 'BD', distance === '1' ? 2.5 : 3.5) ??
        (ruler === 'been1' ? better(place, 'N', 'S', 5) : undefined));
};

const BEFORE_ING = words('for of about by before after without instead while');

const afterPreposition: Form = (place, _, before) =>
  BEFORE_ING.has(before.norm)
    ? better(place, 'G', 'BS', before.norm === 'of' || before.norm === 'for' ? 2.5 : 2)
    : undefined;

const ONE = /^(?:he|she|it|NN\/(?:d|the|a|an|every|each|this|that))$/;
const SEVERAL = /^(?:we|they|you|i|NNS|NNS\/(?:d|the|these|those|all|both)|rNNS)$/;
const REQUIRED = /^(?:suggest|recommend|insist|ask|request|important|essential|vital|demand|propos|requir|advis)/;

/** The noun that the verb at a place agrees with is no group, no amount. */
function isPlain({ sentence: { tokens }, index }: Place): boolean {
  return tokens
    .slice(Math.max(0, index - 8), index)
    .every(
      (token) =>
        !isCollective(token) &&
        !AMOUNTS.has(token.norm) &&
        !/^(?:and|or|nor|neither|either|let|lets|make|makes|help|helps|see|saw|than|as|pounds|euros|minutes|hours|days|weeks|percent|if|whoever|whatever|what)$/.test(
          token.norm,
        ),
    );
}

/** A verb in the present and its subject. */
const agreement: Form = (place, ruler) => {
  const { sentence, index } = place;
  const subject = subjectBefore(sentence.tokens, index);
  const one = ONE.test(subject);
  if ((!one && !SEVERAL.test(subject)) || /^(?:that|who)$/.test(subject)) return undefined;
  if (ruler !== '#' && !/^(?:who|which|that|when|if|because|how|where)$/.test(ruler)) return undefined;
  if (sentence.tokens.some(({ norm }) => REQUIRED.test(norm)) || !isPlain(place)) return undefined;
  // *Each of the ovens comes*, *both of these come*: the word before *of* decides.
  const part = sentence.tokens.findIndex(({ norm }, at) => PARTS.has(norm) && sentence.tokens[at + 1]?.norm === 'of');
  if (part >= 0 && part < index && index - part < 8) return undefined;
  const next = sentence.tokens[index + 1];
  if (next === undefined || isEdge(next) || /^(?:MD|VBZ|VBD|VBP)$/.test(next.tag)) return undefined;
  const noun = subject.startsWith('N') || subject.startsWith('r');
  return one ? better(place, 'Z', 'BS', noun ? 2.2 : 1.5) : better(place, 'B', 'ZP', noun ? 2.2 : 1.5);
};

/** One in form after a number: *several dozen*, *2 stone*. */
const UNCHANGED = words(
  'dozen hundred thousand million stone pound quid percent time grit mesh denier ply proof gauge',
);
const PLURAL_AFTER = words('these those many several few two three four five six seven eight nine ten both');
const SINGULAR_AFTER = words('this a an each every another');

const PARTS = words('each either neither both none one all some any most half many few several');

/** A noun and the word that counts it. */
const number: Form = (place, _, before) => {
  const { tokens } = place.sentence;
  const counts = PLURAL_AFTER.has(before.norm) || SINGULAR_AFTER.has(before.norm);
  const described =
    !counts &&
    /^(?:JJ|JJS|VBN)$/.test(before.tag) &&
    (before.tags.has('JJ') || before.tags.has('VBN')) &&
    before.norm.length > 2;
  const counting = described ? tokens[place.index - 2] : before;
  const next = tokens[place.index + 1];
  if (UNCHANGED.has(place.sentence.tokens[place.index]?.norm ?? '')) return undefined;
  if (counting === undefined || next === undefined || /^(?:NN|NNS|NNP|POS|CD|JJ)$/.test(next.tag) || next.text === '-')
    return undefined;
  if (SINGULAR_AFTER.has(counting.norm)) return better(place, 'S', 'P', described ? 1.6 : 1.2);
  if (counting === before && tokens[place.index - 2]?.norm === 'of' && PARTS.has(tokens[place.index - 3]?.norm ?? ''))
    return undefined;
  const counted =
    counting.kind === 'number' && /^(?:[2-9]|[1-9]\d{1,2})$/.test(counting.text) && next.kind !== 'symbol';
  const named = tokens[place.index - (described ? 3 : 2)];
  if (counted && named !== undefined && /^(?:NN|NNP|NNS)$/.test(named.tag) && !named.tags.has('VBZ')) return undefined;
  return counted || PLURAL_AFTER.has(counting.norm) ? better(place, 'P', 'SB', described ? 1.8 : 1.4) : undefined;
};

const FORMS: readonly Form[] = [afterModal, afterTo, afterHave, afterBe, afterPreposition, number, agreement];

function markAt(place: Place): Mark | undefined {
  const token = place.sentence.tokens[place.index] as EnglishToken;
  const before = place.sentence.tokens[place.index - 1];
  if (!isWord(token) || before === undefined || token.text !== token.norm || token.host.norm !== token.norm)
    return undefined;
  if (BE.has(token.norm) || /^["“«]$/u.test(before.text) || before.text === '-') return undefined;
  // *On 8 May the park opens*: the month.
  if (place.sentence.tokens.slice(1, place.index).some(({ text }) => text === 'May')) return undefined;
  const ruler = rulerBefore(place.sentence.tokens, place.index);
  for (const form of FORMS) {
    const found = form(place, ruler, before);
    if (found !== undefined) return rewrite(token, token, found.form);
  }
  return undefined;
}

const BE = words('be am is are was were been being');

/**
 * Another form of the same word fits its place much better: what a model of the words around says, where an auxiliary, a preposition, a
 * subject or a number shows that it is a matter of form.
 */
export const contextual: EnglishRule = {
  id: 'english-form',
  family: 'verb-form',
  kind: 'grammar',
  language: 'en',
  source: 'own model (assets/lexicons/english/train-context.ts)',
  wrong: [
    'Prices [starts→start] at £45 a night.',
    'She does not [works→work] here any more.',
    'Delivery takes 2 [day→days] in town.',
  ],
  right: [
    'We insist that she bring a friend.',
    'Spurs fans, look away now.',
    'The team are over the moon.',
    'We object to paying twice.',
    'Chamfer the edge, then sand to 240 grit.',
    'Comments will line up here, and so will messages that name your account.',
    'On Saturday 8 May the farm park opens from 9.30 as usual.',
  ],
  test: (sentence) => {
    const { context: weights, tokens } = sentence;
    if (weights === undefined || tokens.length < 4) return [];
    const reading = readFor(sentence);
    return tokens.flatMap((_, index) => markAt({ sentence, reading, index, weights }) ?? []);
  },
};
