import file from '../../../assets/suggest/risk/weights.json' with { type: 'json' };
import type { Risk } from '../intents.ts';
import { readSigns, type Sign } from './features.ts';
import { type RiskModel, readRiskModel, weightOf } from './model.ts';
import { readWords, type Word } from './read-words.ts';

/** A risk with the comment's own words that tripped the gate, as they stand, in their order. */
export interface RiskFound {
  risk: Risk;
  words: string[];
}

/** Log-odds from which a risk is said; set where ordinary comments stay under 2 % (`assets/seeds/judge-risk.ts`). */
const THRESHOLD = -0.6;
/** Safety wins over insult, insult over spam. */
const ORDER: readonly Risk[] = ['safety', 'insult', 'spam'];
const MOST_WORDS = 4;

const MODEL: RiskModel = readRiskModel(file);

/** Log-odds of each risk, most pressing first. */
export function scoreRisks(signs: readonly Sign[], model: RiskModel): Record<Risk, number> {
  const [insult = 0, spam = 0, safety = 0] = model.bias;
  const scores = { insult, spam, safety };
  for (const { name, value } of signs) {
    for (const risk of ORDER) scores[risk] += weightOf(model, name, risk) * value;
  }
  return scores;
}

/** Stretches of the strongest signs, merged where they touch. */
function strongest(signs: readonly Sign[], risk: Risk): [number, number][] {
  const weighed = signs.map((sign) => ({ sign, share: weightOf(MODEL, sign.name, risk) * sign.value }));
  const strong = weighed.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
  const listed = strong.filter(({ sign }) => /^[=+]/.test(sign.name));
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

/**
 * The risk of a comment, or null. Word lists, their pairs and the words themselves are weighed
 * together by a model learnt from the seeds; both languages are read whatever `language` is,
 * because insults and spam travel. Reads 4,000 characters at most: the first 3,000, the last 1,000.
 */
export function assessRisk(text: string, _language: 'fr' | 'en' | 'other'): RiskFound | null {
  const words = readWords(text);
  const signs = readSigns(words);
  const scores = scoreRisks(signs, MODEL);
  const risk = ORDER.find((one) => scores[one] > THRESHOLD);
  return risk === undefined ? null : { risk, words: asTheyStand(text, words, strongest(signs, risk)) };
}
