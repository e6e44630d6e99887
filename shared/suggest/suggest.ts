import type { Language } from '../brands/brand.ts';
import { detectLanguage } from '../language/detect.ts';
import { firstName } from '../names/first-name.ts';
import type { Template } from '../templates/template.ts';
import type { HoldingIntent, Intent, Risk } from './intents.ts';
import type { AskedComment, Knowledge } from './knowledge.ts';
import { addMood } from './mood.ts';
import { readNeeds } from './needs.ts';
import { rankTemplates } from './rank.ts';
import { composeReply, type UsedFact } from './reply.ts';
import { assessRisk } from './risk/assess-risk.ts';
import { explain } from './why.ts';

/** One reply on offer. */
export interface Suggestion {
  template: string;
  intent: Intent | HoldingIntent | string;
  title: string | null;
  score: number;
  text: string;
  /** The comment's own words that weighed most. */
  why: string[];
  /** Place of the wording in the template's wordings. */
  wording: number;
  facts: UsedFact[];
  /** This wording stands under this post, or in the last replies, already. */
  used: boolean;
}

export interface Answer {
  language: Language | 'other';
  risk: Risk | null;
  suggestions: Suggestion[];
}

const MOST = 5;
/** Fewer are offered when the rest is out of the question; the first three always are. */
const FEWEST = 3;
const LEAST_SCORE = 0.02;
/** Ready replies and holding lines never stand in for one another. */
const HOLDING: Record<string, Risk[]> = { escalate: ['safety'], moderate: ['insult', 'spam'] };

function languageOf(value: string | null | undefined): Language | null {
  return value === 'fr' || value === 'en' ? value : null;
}

/** The language to reply in: the comment's, if the brand has templates in it; else the brand's first. */
function replyLanguage(language: Answer['language'], knowledge: Knowledge): string {
  const { templates } = knowledge.ranker.index;
  const has = (one: string) => templates.some((template) => template.language === one);
  if (language !== 'other' && has(language)) return language;
  const first = knowledge.brand?.languages?.[0];
  if (first && has(first)) return first;
  return templates[0]?.language ?? 'fr';
}

function allows(template: Template | undefined, language: string, network: string | null, risk: Risk | null): boolean {
  if (template === undefined || template.language !== language) return false;
  const networks = template.networks ?? [];
  if (networks.length > 0 && network !== null && !networks.includes(network)) return false;
  const holding = HOLDING[template.intent ?? ''];
  return risk === null ? holding === undefined : (holding?.includes(risk) ?? false);
}

/**
 * From a comment to ready replies: risk gate, language, ranking, then a wording filled with the author's sure
 * first name and the brand's facts. With a risk only its holding lines come. A template that cannot be filled is not
 * offered. Bounded: the first 4,000 characters are read.
 */
export function suggest(comment: AskedComment, knowledge: Knowledge): Answer {
  const { ranker } = knowledge;
  const stated = languageOf(comment.language) ?? languageOf(knowledge.brand?.languages?.[0]);
  const language = languageOf(comment.language) ?? detectLanguage(comment.text, stated);
  const danger = assessRisk(comment.text, language);
  const risk = danger?.risk ?? null;
  const reply = replyLanguage(language, knowledge);
  const { vector, logits } = readNeeds(ranker, comment.text);
  if (vector.tokens.length === 0) return { language, risk, suggestions: [] };
  addMood(logits, vector, ranker);
  const ranked = rankTemplates(ranker, vector, logits, (doc) =>
    allows(ranker.index.templates[doc], reply, comment.network ?? null, risk),
  );
  const name = comment.author?.name ? firstName(comment.author.name, comment.network ?? null) : null;
  const suggestions: Suggestion[] = [];
  for (const { doc, key, score } of ranked) {
    if (suggestions.length >= MOST || (suggestions.length >= FEWEST && score < LEAST_SCORE)) break;
    const template = ranker.index.templates[doc];
    const composed = template && composeReply(template, { comment, knowledge, name, language: reply, risk });
    if (!template || !composed) continue;
    const why = danger?.words ?? explain(ranker, comment.text, vector, key, doc);
    const intent = template.intent ?? template.id;
    suggestions.push({ template: template.id, intent, title: template.title ?? null, score, why, ...composed });
  }
  return { language, risk, suggestions };
}
