import file from '../../../assets/suggest/risk/weights.json' with { type: 'json' };
import { RISKS, type Risk } from '../intents.ts';
import { decideRisk, ORDER } from './decide.ts';
import { readSigns, type Sign } from './features.ts';
import { type RiskModel, readRiskModel, weightsOf } from './model.ts';
import { readWords, type Word } from './read-words.ts';

/** A risk with the comment's own words that tripped the gate, as they stand, in their order. */
export interface RiskFound {
  risk: Risk;
  words: string[];
}

const MOST_WORDS = 4;
/** Words of a stretch, and what it must show more than a whole comment. */
const STRETCH = 60;
const STRETCH_EXTRA = 0.5;

const MODEL: RiskModel = readRiskModel(file);

interface Weighed {
  sign: Sign;
  /** What it adds to each risk, in the order of RISKS. */
  shares: readonly number[];
}

function weigh(signs: readonly Sign[]): Weighed[] {
  const weighed: Weighed[] = [];
  for (const sign of signs) {
    const weights = weightsOf(MODEL, sign.name);
    if (weights !== null) weighed.push({ sign, shares: weights.map((weight) => weight * sign.value) });
  }
  return weighed;
}

/** Log-odds of the risks, in the order of RISKS. */
function oddsOf(weighed: readonly Weighed[]): number[] {
  return RISKS.map((_, at) => weighed.reduce((sum, { shares }) => sum + (shares[at] ?? 0), MODEL.bias[at] ?? 0));
}

/** Stretches of the strongest signs, merged where they touch. */
function strongest(weighed: readonly Weighed[], risk: Risk): [number, number][] {
  const at = RISKS.indexOf(risk);
  const share = ({ shares }: Weighed): number => shares[at] ?? 0;
  const strong = weighed.filter((one) => share(one) > 0).sort((a, b) => share(b) - share(a));
  const listed = strong.filter(({ sign }) => /^[=+:]/.test(sign.name));
  const chosen = (listed.length > 0 ? listed : strong).slice(0, MOST_WORDS).flatMap(({ sign }) => sign.places);
  const merged: [number, number][] = [];
  for (const [from, to] of [...chosen].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

function asTheyStand(text: string, words: readonly Word[], places: [number, number][]): string[] {
  const cut = places.map(([from, to]) => text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0));
  return [...new Set(cut)].filter((one) => one !== '').slice(0, MOST_WORDS);
}

/** The risk of one stretch of words; `extra` log-odds are asked of a stretch cut from a long comment. */
function judge(text: string, words: readonly Word[], extra = 0): RiskFound | null {
  const weighed = weigh(readSigns(words));
  const risk = decideRisk(oddsOf(weighed).map((odds) => odds - extra));
  return risk === null ? null : { risk, words: asTheyStand(text, words, strongest(weighed, risk)) };
}

/** Stretches of a long comment that overlap, so that a sentence is whole in one of them. */
function stretches(words: readonly Word[]): Word[][] {
  const cut: Word[][] = [];
  for (let from = 0; from < words.length; from += STRETCH / 2) cut.push(words.slice(from, from + STRETCH));
  return cut;
}

/**
 * The risk of a comment, or null. Word lists, their pairs and the words themselves are weighed
 * together by a model learnt from the seeds; both languages are read whatever `language` is,
 * because insults and spam travel. A long comment is judged stretch by stretch: much calm does not
 * drown one threat. Reads 4,000 characters at most: the first 3,000, the last 1,000.
 */
export function assessRisk(text: string, _language: 'fr' | 'en' | 'other'): RiskFound | null {
  const words = readWords(text);
  if (words.length <= STRETCH) return judge(text, words);
  const found = stretches(words).map((stretch) => judge(text, stretch, STRETCH_EXTRA));
  for (const risk of ORDER) {
    const first = found.find((one) => one?.risk === risk);
    if (first !== undefined) return first;
  }
  return null;
}
