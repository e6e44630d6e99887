import type { Mark } from '../rule.ts';
import { formsOf } from './forms.ts';
import { type At, type EnglishRule, each, is, isEdge, may, rewrite } from './look.ts';
import { phraseAt } from './noun-phrase.ts';
import type { EnglishSentence } from './token.ts';

const PRONOUNS = /^(?:i|you|we|they|he|she|it|this|that|there|anyone|someone|everyone|anything|something)$/;
const TIMES = /^(?:when|once|until|after|before)$/;

/** Offset of the word after the subject of a clause that begins at 1, and whether it is a third person. */
function subject(at: At): { end: number; third: boolean; you: boolean } | undefined {
  if (PRONOUNS.test(at(1).norm))
    return { end: 2, third: !/^(?:i|you|we|they)$/.test(at(1).norm), you: at(1).norm === 'you' };
  const phrase = phraseAt((offset) => at(1 + offset));
  return phrase === undefined ? undefined : { end: phrase.end + 2, third: phrase.number === 'singular', you: false };
}

function present(sentence: EnglishSentence, at: At, end: number, third: boolean): Mark | undefined {
  const modal = at(end);
  const verb = at(end + 1);
  if (!is(modal, 'MD') || !/^(?:will|'ll)$/.test(modal.norm) || !may(verb, 'VB') || !is(verb, 'VB')) return undefined;
  const be = verb.norm === 'be' ? (third ? ['is'] : ['are']) : undefined;
  const right = be ?? (third ? formsOf(sentence.lexicon, verb.norm, 'VBZ') : [verb.norm]);
  if (modal.norm === "'ll") return { start: modal.start, end: verb.end, replacements: right.map((form) => ` ${form}`) };
  return rewrite(modal, verb, ...right);
}

function would(sentence: EnglishSentence, at: At, end: number): Mark | undefined {
  const modal = at(end);
  const verb = at(end + 1);
  if (modal.norm !== 'would') return undefined;
  const next = at(end + 2);
  if (verb.norm === 'have' && (is(next, 'VBN', 'VBD') || next.tags.has('VBN'))) return rewrite(modal, verb, 'had');
  if (verb.norm === 'be')
    return next.norm === 'so' ||
      next.norm === 'interested' ||
      next.norm === 'kind' ||
      next.norm === 'willing' ||
      next.norm === 'happy' ||
      next.norm === 'able'
      ? undefined
      : rewrite(modal, verb, 'were', 'was');
  return /^(?:know|see|have|get|need|find|come|arrive)$/.test(verb.norm)
    ? rewrite(modal, verb, ...formsOf(sentence.lexicon, verb.norm, 'VBD'))
    : undefined;
}

/** No *would* in an if clause, no *will* after when, as soon as and a hypothesis with if. */
export const conditionals: EnglishRule = {
  id: 'english-conditional',
  family: 'conditional',
  kind: 'grammar',
  language: 'en',
  source: 'writing.md §6',
  wrong: [
    'If we [would have→had] known, we’d have called.',
    'If it [would be→were] up to us, it’d be free.',
    'If the parcel [will arrive→arrives] late, tell us.',
    'If you [will order→order] today, it ships tomorrow.',
    'As soon as we [will have→have] news, we’ll post it.',
    'When you [will receive→receive] it, check the seal.',
    'We’ll ring you when the part [will arrive→arrives].',
  ],
  right: [
    'If you would like a refund, tell us.',
    'Let us know if it will fit.',
    'Do you know when it will arrive?',
    'If you will allow us, we’ll call.',
    'We wonder if it would be ready.',
    'When will it arrive?',
  ],
  test: (sentence) =>
    each(sentence, (at) => {
      const word = at(0).norm;
      const opens = isEdge(at(-1)) || /^(?:but|and|so)$/.test(at(-1).norm);
      const soon = word === 'as' && at(-1).norm === 'soon' && at(-2).norm === 'as';
      if (word !== 'if' && !TIMES.test(word) && !soon) return undefined;
      const found = subject(at);
      if (found === undefined) return undefined;
      if (word === 'if') {
        if (
          at(found.end).norm === 'would' &&
          at(found.end + 1).norm === 'have' &&
          !/^(?:know|wonder|wondering|ask|asked|see|unsure|sure|knew)$/.test(at(-1).norm)
        )
          return would(sentence, at, found.end);
        if (!opens) return undefined;
        return (
          would(sentence, at, found.end) ??
          (found.you &&
          !/^(?:have|need|find|receive|get|want|see|come|arrive|order|book|buy|pay|use|send|go|bring|return|change|miss|subscribe|register)$/.test(
            at(found.end + 1).norm,
          )
            ? undefined
            : present(sentence, at, found.end, found.third))
        );
      }
      const told =
        word === 'when' &&
        /^(?:you|us|them|it|him|her)$/.test(at(-1).norm) &&
        /^(?:call|ring|email|message|text|ship|send|contact|pay|refund|post|phone|join|meet)$/.test(at(-2).norm);
      const certain =
        told ||
        soon ||
        ((word === 'once' || word === 'until') && !/^(?:know|wonder)$/.test(at(-1).norm)) ||
        isEdge(at(-1));
      return certain ? present(sentence, at, found.end, found.third) : undefined;
    }),
};
