import type { Mark } from '../rule.ts';
import { CALQUES } from './calque-patterns.ts';
import { formsOf } from './forms.ts';
import { type At, type EnglishRule, each, is, may, rewrite, words } from './look.ts';
import { markPatterns } from './patterns.ts';
import type { EnglishSentence } from './token.ts';

const STATES = words(
  'open here available closed back live happy based present in at with online proud there independent family-run sold',
);

/** *We are open since 1987*: have been. */
function since(sentence: EnglishSentence, at: At): Mark | undefined {
  if (at(0).norm !== 'since') return undefined;
  const from = at(1);
  const dated =
    is(from, 'CD') ||
    from.kind === 'number' ||
    /^(?:yesterday|last|then|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|our|childhood|forever|always|the|day|this)$/.test(
      from.norm,
    );
  if (
    !dated ||
    ((from.norm === 'the' || from.norm === 'our') &&
      !/^(?:beginning|start|first|opening|launch|morning|weekend|foundation|pandemic|lockdown)$/.test(at(2).norm)) ||
    (from.norm === 'this' && !/^(?:morning|weekend|week|summer|spring|year)$/.test(at(2).norm))
  )
    return undefined;
  for (let back = -1; back >= -5; back -= 1) {
    const token = at(back);
    if (
      token.norm === '' ||
      token.text === ',' ||
      is(token, 'MD', 'VBN') ||
      /^(?:been|have|has|had|'ve|and|but)$/.test(token.norm)
    )
      return undefined;
    if (/^(?:are|is|'re|am|'m)$/.test(token.norm)) {
      if (back === -1 || !(STATES.has(at(back + 1).norm) || is(at(back + 1), 'JJ', 'IN', 'RB', 'DT'))) return undefined;
      const has = token.norm === 'is' ? 'has been' : 'have been';
      if (token.norm.startsWith("'")) return { start: token.start, end: token.end, replacements: ["'ve been"] };
      return rewrite(token, token, has);
    }
    const works = is(token, 'VBP') && may(token, 'VB') && /^(?:i|we|you|they)$/.test(at(back - 1).norm);
    if (works)
      return rewrite(token, token, ...formsOf(sentence.lexicon, token.norm, 'VBN').map((form) => `have ${form}`));
  }
  return undefined;
}

/** *I have 25 years*, *our shop has 20 years*: age is with be. */
function aged(at: At): Mark | undefined {
  if (!/^(?:have|has|'ve)$/.test(at(0).norm) || at(1).kind !== 'number' || !/^years?$/.test(at(2).norm))
    return undefined;
  const next = at(3).norm;
  const person =
    is(at(-1), 'NNP', 'PRP') && /^(?:and|but)$/.test(next) && is(at(4), 'PRP', 'RB') && at(1).text.length === 2;
  const closes =
    person ||
    /^(?:old|this|today|now|in|on)$/.test(next) ||
    /^[.!]/.test(at(3).text) ||
    at(3).kind === 'emoji' ||
    next === '';
  if (!closes) return undefined;
  const be = at(0).norm === 'has' ? 'is' : at(-1).norm === 'i' ? 'am' : 'are';
  const end = next === 'old' ? at(3) : at(2);
  return rewrite(
    at(0),
    end,
    `${be} ${at(1).text} ${next === 'old' ? 'years old' : 'years old'}`,
    `${be} ${at(1).text}`,
  );
}

/** Turns of phrase carried over from French and its neighbours: we are agree, in the same time, since 1987 with a present. */
export const calques: EnglishRule = {
  id: 'english-calque',
  family: 'calque',
  kind: 'grammar',
  language: 'en',
  source: 'own list',
  wrong: [
    'We [are agree→agree] with you.',
    'They open [in the same time→at the same time].',
    'We [are→have been] open since 1987.',
    'Our shop [has 20 years→is 20 years old] this week!',
    '[Thanks you→Thank you] for the review!',
    'Can you [precise→specify] which colour?',
    'A big [thank→thanks] to the team!',
  ],
  right: [
    'We’ve been here since 1987.',
    'We’re happy since you came.',
    'We have 20 years of experience.',
    'He is open and since May he has a shop.',
    'Be precise, please.',
    'Other people, some others.',
  ],
  test: (sentence) => [...markPatterns(sentence, CALQUES), ...each(sentence, (at) => since(sentence, at) ?? aged(at))],
};
