import type { Mark } from '../rule.ts';
import { type At, type EnglishRule, each, is, isEdge, may, rewrite, words } from './look.ts';

/** Never in the plural. */
const PLURALS: Readonly<Record<string, string>> = {
  informations: 'information',
  advices: 'advice',
  feedbacks: 'feedback',
  furnitures: 'furniture',
  luggages: 'luggage',
  baggages: 'baggage',
  equipments: 'equipment',
  softwares: 'software',
  hardwares: 'hardware',
  knowledges: 'knowledge',
  homeworks: 'homework',
  staffs: 'staff',
  stuffs: 'stuff',
  merchandises: 'merchandise',
  sceneries: 'scenery',
  evidences: 'evidence',
  infos: 'info',
  spams: 'spam',
  musics: 'music',
  weathers: 'weather',
  jewelleries: 'jewellery',
  jewelries: 'jewelry',
  machineries: 'machinery',
  trafics: 'traffic',
  researchs: 'research',
  childrens: 'children',
  mens: 'men',
  womens: 'women',
  sheeps: 'sheep',
  aircrafts: 'aircraft',
  fishs: 'fish',
};
/** Verbs as well: only where a noun must stand. */
const NOUN_ONLY_AFTER = words('your our some any the more many these those of for all no lots useful kind good great');
const MASS = words(
  'information advice feedback furniture luggage equipment software news staff research progress knowledge weather homework traffic merchandise stuff info',
);
const HEADS = words(
  'desk point form board team centre center pack sheet page kit set package channel story item session box survey member room meeting outlet alert letter feed update developer engineer tool licence license company store shop',
);

function withArticle(at: At): Mark | undefined {
  const article = at(0);
  if (article.norm !== 'a' && article.norm !== 'an') return undefined;
  const noun = is(at(1), 'JJ') ? at(2) : at(1);
  const next = noun === at(2) ? at(3) : at(2);
  if (!MASS.has(noun.norm) || noun.norm === 'staff' || HEADS.has(next.norm) || is(next, 'NN', 'NNS', 'NNP', 'JJ'))
    return undefined;
  const rest = noun === at(2) ? `${at(1).text} ${noun.text}` : noun.text;
  return rewrite(article, noun, rest, `some ${rest}`);
}

/** Nouns that are not counted: informations, advices, a good news. */
export const uncountable: EnglishRule = {
  id: 'english-uncountable',
  family: 'uncountable',
  kind: 'grammar',
  language: 'en',
  source: 'writing.md §6',
  wrong: [
    'Send us more [informations→information].',
    'Thanks for your [feedbacks→feedback]!',
    'That’s [a good news→good news] for Bath.',
    'How [many→much] information do you need?',
    'We have [a few→a little] time left.',
  ],
  right: ['An information desk.', 'A news story, a feedback form.', 'He researches old maps.', 'A piece of advice.'],
  test: (sentence) =>
    each(sentence, (at) => {
      const token = at(0);
      const singular = Object.hasOwn(PLURALS, token.norm) ? PLURALS[token.norm] : undefined;
      if (singular !== undefined) {
        if (/^(?:mens|womens|childrens)$/.test(token.norm)) {
          if (/^['’]$/.test(at(1).text) && !at(1).spaced) return rewrite(token, at(1), `${singular}'s`);
          const owns = is(at(1), 'NN', 'NNS', 'JJ') && !isEdge(at(1));
          return owns ? rewrite(token, token, `${singular}'s`) : rewrite(token, token, singular, `${singular}'s`);
        }
        const these = at(-1).norm === 'these' ? 'this' : at(-1).norm === 'those' ? 'that' : undefined;
        return these === undefined
          ? rewrite(token, token, singular)
          : rewrite(at(-1), token, `${these} ${singular}`, singular);
      }
      if (
        /^(?:researches|progresses|progress)$/.test(token.norm) &&
        token.norm !== 'progress' &&
        NOUN_ONLY_AFTER.has(at(-1).norm)
      )
        return rewrite(token, token, token.norm.slice(0, -2));
      if (
        (token.norm === 'many' || token.norm === 'few') &&
        (MASS.has(at(1).norm) || /^(?:time|money|patience|space|luck|fun)$/.test(at(1).norm)) &&
        !HEADS.has(at(2).norm) &&
        (at(2).norm === 'left' || may(at(2), 'MD') || !is(at(2), 'NN', 'NNS'))
      )
        return token.norm === 'few' && at(-1).norm === 'a'
          ? rewrite(at(-1), token, 'a little')
          : rewrite(token, token, token.norm === 'many' ? 'much' : 'little');
      if (
        (token.norm === 'these' || token.norm === 'those') &&
        MASS.has(at(1).norm) &&
        !is(at(2), 'NN', 'NNS') &&
        !HEADS.has(at(2).norm) &&
        at(1).norm !== 'staff'
      )
        return rewrite(token, token, token.norm === 'these' ? 'this' : 'that');
      return withArticle(at);
    }),
};
