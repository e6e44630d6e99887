import type { Mark } from '../rule.ts';
import { formsOf } from './forms.ts';
import { type At, type EnglishRule, each, is, isEdge, may, rewrite, words } from './look.ts';
import { markPatterns, readPatterns } from './patterns.ts';
import type { EnglishSentence } from './token.ts';

const PERSONS = words('i you we they he she it this that');
const ASKING = words('know tell explain understand wonder wondering see check confirm say ask show remember sure idea');
const OWNERS = words('your my our his her their');

const PATTERNS = readPatterns(`
  ^ we|they|you|he|she|it|i [always|often|usually|also|already are→are *1] <JJ>|<VBG>|<VBN>|here|open
  ^ he|she|it [always|often|usually|also|already is→is *1] <JJ>|<VBG>|<VBN>|here|open
  $ [why you are→why are you] !$
  $ [why you do n't→why don't you] <VB>
  $ [why it is→why is it] <JJ>|<VBG>|so|not
  $ [why they are→why are they] !$
  $ [how i can→how can I] <VB>|{VB}
  $ [how we can→how can we] help
  $ [where i can→where can I] <VB>|{VB}
  $ [when you are→when are you] <VBG> !$
`);

/** *Tell us what is your order number*, *I know how is it*: no inversion in a question inside a clause. */
function insideQuestion(sentence: EnglishSentence, at: At): Mark | undefined {
  const [word, verb, subject] = [at(0), at(1), at(2)];
  if (!/^(?:what|where|how|when|why)$/.test(word.norm)) return undefined;
  const told = /^(?:me|us|you|them|him|her)$/.test(at(-1).norm) ? -2 : -1;
  if (!ASKING.has(at(told).norm) || isEdge(at(-1))) return undefined;
  const be = /^(?:is|are|was|were)$/.test(verb.norm);
  if (be && PERSONS.has(subject.norm) && !(/^(?:this|that)$/.test(subject.norm) && is(at(3), 'NN', 'NNS')))
    return rewrite(verb, subject, `${subject.norm === 'i' ? 'I' : subject.norm} ${verb.norm}`);
  if (be && OWNERS.has(subject.norm)) {
    let end = 3;
    while (end < 6 && is(at(end), 'NN', 'JJ', 'NNP') && is(at(end + 1), 'NN', 'NNS')) end += 1;
    const closes = isEdge(at(end + 1)) || at(end + 1).norm === '';
    if (!closes || !is(at(end), 'NN', 'NNS')) return undefined;
    const phrase = [...Array(end - 1).keys()].map((offset) => at(offset + 2).text).join(' ');
    return rewrite(verb, at(end), `${phrase} ${verb.norm}`);
  }
  const done =
    /^(?:do|does|did)$/.test(verb.norm) && PERSONS.has(subject.norm) && is(at(3), 'VB', 'VBP') && may(at(3), 'VB');
  if (!done || at(3).norm === 'do') return undefined;
  const form =
    verb.norm === 'do' ? [at(3).norm] : formsOf(sentence.lexicon, at(3).norm, verb.norm === 'does' ? 'VBZ' : 'VBD');
  return rewrite(verb, at(3), ...form.map((one) => `${subject.norm === 'i' ? 'I' : subject.norm} ${one}`));
}

const FELT = words('appreciate appreciated love like liked enjoy enjoyed value');

/** *We appreciate very much your help*: the object comes right after its verb. */
function objectLast(at: At): Mark | undefined {
  if (!FELT.has(at(0).norm) || !/^(?:very|so)$/.test(at(1).norm) || at(2).norm !== 'much') return undefined;
  if (!OWNERS.has(at(3).norm) && at(3).norm !== 'the' && at(3).norm !== 'this') return undefined;
  let end = 4;
  while (end < 8 && is(at(end), 'NN', 'JJ', 'NNP') && is(at(end + 1), 'NN', 'NNS')) end += 1;
  if (!is(at(end), 'NN', 'NNS')) return undefined;
  const phrase = [...Array(end - 2).keys()].map((offset) => at(offset + 3).text).join(' ');
  return rewrite(at(1), at(end), `${phrase} ${at(1).norm} much`);
}

/** Order of the words: tell us what is your name, we always are open, we like very much your shop. */
export const wordOrder: EnglishRule = {
  id: 'english-word-order',
  family: 'word-order',
  kind: 'grammar',
  language: 'en',
  source: 'own list',
  wrong: [
    'Tell us what [is your name→your name is].',
    'Do you know where [is it→it is]?',
    'Let us know how [do you like→you like] it.',
    'We [always are→are always] happy to help.',
    'We appreciate [very much your help→your help very much].',
    '[Why you are→Why are you] so late?',
  ],
  right: [
    'What is your name?',
    'Tell us what is wrong.',
    'You know what? Is it ready?',
    'How we are doing is up to you.',
    'We always are.',
    'Let us know how you are.',
  ],
  test: (sentence) => [
    ...markPatterns(sentence, PATTERNS),
    ...each(sentence, (at) => insideQuestion(sentence, at) ?? objectLast(at)),
  ],
};
