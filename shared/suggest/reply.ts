import type { Fact } from '../facts/fact.ts';
import { factValues, lookupFacts } from '../facts/lookup.ts';
import { fill } from '../templates/fill.ts';
import type { Template } from '../templates/template.ts';
import type { Risk } from './intents.ts';
import type { AskedComment, Knowledge } from './knowledge.ts';
import { orderWordings } from './wording.ts';

/** A fact that stands in a reply. */
export interface UsedFact {
  id: string;
  label: string;
  /** Last day on which it holds. */
  until?: string;
}

/** A reply's text with what went into it. */
export interface ComposedReply {
  text: string;
  wording: number;
  facts: UsedFact[];
  used: boolean;
}

interface Request {
  comment: AskedComment;
  knowledge: Knowledge;
  name: string | null;
  language: string;
  risk: Risk | null;
}

function usedFact(fact: Fact, language: string): UsedFact {
  const label = language === 'en' ? (fact.labelEn ?? fact.label) : fact.label;
  return fact.to ? { id: fact.id, label, until: fact.to } : { id: fact.id, label };
}

function sign(text: string, signature: string | null | undefined): string {
  const line = signature?.trim();
  return line ? `${text}\n${line}` : text;
}

/** Tags of a wording: facts whose values it does not name are not said to be used. */
function names(wording: string, keys: string[]): boolean {
  return keys.some((key) => wording.includes(`{{${key}}}`));
}

/** A template as a reply: the least used wording that fills without a problem, signed; null when none does. */
export function composeReply(template: Template, request: Request): ComposedReply | null {
  const { comment, knowledge, name, language, risk } = request;
  const asked = { intent: template.intent ?? '', text: comment.text, language, today: knowledge.today };
  const found = lookupFacts(knowledge.facts, asked);
  const values: Record<string, string> = factValues(found, language);
  if (name !== null) values.firstName = name;
  const article = risk === null ? undefined : knowledge.articles?.[risk];
  if (article) values.article = article;
  const address = knowledge.brand?.address ?? 'vous';
  for (const { wording, place, used } of orderWordings(template, address, comment.usedHere ?? [])) {
    const { text, problems } = fill(wording, values);
    if (text === null || problems.length > 0) continue;
    const facts = found
      .filter((one) => names(wording, Object.keys(factValues([one], language))))
      .map(({ fact }) => usedFact(fact, language));
    return { text: sign(text, knowledge.brand?.signature), wording: place, facts, used };
  }
  return null;
}
