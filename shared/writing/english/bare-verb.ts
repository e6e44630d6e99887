import type { Mark } from '../rule.ts';
import { isBase, toBase } from './base-form.ts';
import { type At, type EnglishRule, each, is, isEdge, may, only, rewrite } from './look.ts';

/** *you'd better to bring*, *we'd rather telling you*, *why not joining us*: the base form, without *to*. */
function afterRather(at: At): Mark | undefined {
  const had = /^(?:better|rather)$/.test(at(0).norm) && /^(?:'d|had|would)$/.test(at(-1).norm);
  const why = at(0).norm === 'not' && at(-1).norm === 'why' && isEdge(at(-2));
  if (!had && !why) return undefined;
  const verb = at(1);
  if (verb.norm === 'not') return undefined;
  if (verb.norm === 'to') return is(at(2), 'VB') && isBase(at(2)) ? rewrite(verb, at(2), at(2).text) : undefined;
  const wrong = may(verb, 'VBG') || (may(verb, 'VBZ') && !may(verb, 'NNS')) || only(verb, 'VBD', 'VBN');
  return wrong && !may(verb, 'JJ', 'RB') && !isEdge(at(2)) ? toBase(verb) : undefined;
}

/** A base form before the clause ends: the verb that *does* asks for. */
function hasBaseAfter(at: At, from: number): boolean {
  for (let offset = from; !isEdge(at(offset)) && at(offset).norm !== ''; offset += 1)
    if (may(at(offset), 'VB') && !is(at(offset), 'NN', 'NNS', 'JJ', 'IN', 'DT')) return true;
  return isEdge(at(from));
}

/** *Does your mum likes it?*: what is read as a noun is the verb, when the question has no other. */
function afterDoes(at: At): Mark | undefined {
  if (at(0).norm !== 'does' || !(isEdge(at(-1)) || is(at(-1), 'WRB')) || !is(at(1), 'DT', 'PRP$')) return undefined;
  const described = is(at(2), 'JJ') && may(at(3), 'NN') && may(at(4), 'VBZ') ? 1 : 0;
  const verb = at(3 + described);
  if (verb.norm.startsWith("'") || !may(at(2 + described), 'NN') || !may(verb, 'VBZ') || may(verb, 'VB', 'JJ', 'NN'))
    return undefined;
  return isEdge(at(4 + described)) || hasBaseAfter(at, 4 + described) ? undefined : toBase(verb);
}

/** The base form after *better*, *rather*, *why not*, and in a question with *does*. */
export const bareVerb: EnglishRule = {
  id: 'english-bare-verb',
  family: 'verb-form',
  kind: 'grammar',
  language: 'en',
  source: 'own list',
  wrong: [
    'You’d better [to call→call] first.',
    'Why not [trying→try] the red one?',
    'Does your dog [likes→like] cheese?',
    'Does your aunt [likes→like] jam?',
  ],
  right: ['We’d rather you called first.', 'Does the shop lights policy apply?', 'Why not you and me?'],
  test: (sentence) => each(sentence, (at) => afterRather(at) ?? afterDoes(at)),
};
