import type { Span } from '../values/span.ts';
import { bareWords, isThing } from './other-subject.ts';
import { type Reading, type Segment, segmentAt } from './reading.ts';
import { sameWord } from './vocabulary.ts';

/** Words that point at another house than ours. */
const ELSEWHERE =
  /\b(?:d'en face|chez (?:d'autres|les autres|eux)|ailleurs|elsewhere|other (?:shops?|stores?|places?|sites?|networks?|operators?|companies)|supermarkets?|(?:les |la )?grandes? (?:surfaces?|enseignes?)|hypermarches?|d'a cote|voisine?s?|municipa\p{L}+|concurren\p{L}+|public du|next door|across the (?:road|street|square)|(?:over|down|up) the road|round the corner|rivals?|(?:nos|our) (?:amis|confreres|collegues|friends|colleagues|mates|partenaires|partners)|neighbou?r(?:ing|s)?|nearby)\b/gu;
/** "…; chez nous, c'est 9 €", "… ; nous, on se repose", "…; ours is £3": what stands before is somebody else's. */
export const CONTRAST =
  /[,;:.—-] *(?:mais |but |et |and |tandis que |alors que |while |whereas )?(?:chez nous|nous,|nous(?:,| c'est| au| a| en| aux| on|,? non\b|,? pas\b)|pas nous|(?:le|la) notre|les notres|en direct|ours\b|with us|not us|we don't|we're not)/;
const OFFERS =
  /\b(?:vend(?:ent)?|demandent?|facturent?|proposent?|affichent?|annoncent?|pratiquent?|charges?|sells?|asks?|offers?|quotes?|wants|gives|comes? with)\b/;
const OWN = /^(?:notre|nos|our|my)$/;

/** Who offers it: "Le camping des Pins demande 15 €" is about the other one, "la révision demande 3 jours" about the thing. */
function isOfferedByOther(reading: Reading, own: Segment, value: Span, keys: readonly string[]): boolean {
  const verb = reading.lower.slice(own.start, value.start).match(OFFERS);
  if (verb?.index === undefined) return false;
  const end = own.start + verb.index;
  const words = bareWords(reading, own).filter((word) => word.end <= end);
  if (words.some(({ key }) => OWN.test(key) || keys.some((one) => sameWord(key, one)))) return false;
  return words.some(isThing);
}

/** Whether a value is said of somebody else's thing: the shop across the road, the municipal pool, a competitor. */
export function isOfOthers(reading: Reading, value: Span, keys: readonly string[]): boolean {
  const own = segmentAt(reading, value.start);
  const sentence = own === undefined ? undefined : reading.sentences[own.sentence];
  if (own === undefined || sentence === undefined) return false;
  const told = reading.lower.slice(sentence.start, Math.max(own.end, value.end));
  const pointed = [...told.matchAll(ELSEWHERE)].some(
    ([word, ...rest]) =>
      rest.length === 0 && !keys.some((key) => word.split(/[ ']/).some((part) => sameWord(part, key))),
  );
  const returned = /\b(?:chez nous|le notre|la notre|ours|with us)\b/.test(
    reading.lower.slice(sentence.start, value.start),
  );
  if (pointed && !returned) return true;
  if (CONTRAST.test(reading.lower.slice(value.end, sentence.end))) return true;
  return isOfferedByOther(reading, own, value, keys);
}
