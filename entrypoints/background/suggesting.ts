import { otherAccount } from '../../shared/brands/acting.ts';
import type { Address } from '../../shared/brands/brand.ts';
import { type FoundFact, factText, searchFacts } from '../../shared/facts/lookup.ts';
import type { Card, FactCard, Found, Note, Question, Suggestions } from '../../shared/messages.ts';
import { feedbackOf } from '../../shared/sightings/reading.ts';
import { sightingId } from '../../shared/sightings/sighting.ts';
import type { CharterRow } from '../../shared/storage/rows.ts';
import type { Intent, Risk } from '../../shared/suggest/intents.ts';
import type { AskedComment, Knowledge as Known } from '../../shared/suggest/knowledge.ts';
import { offer } from '../../shared/suggest/offer.ts';
import { serviceReply } from '../../shared/suggest/service-answer.ts';
import { suggest } from '../../shared/suggest/suggest.ts';
import { worthShowing } from '../../shared/suggest/worth-showing.ts';
import { searchTemplates } from '../../shared/templates/search.ts';
import { type Template, wordings } from '../../shared/templates/template.ts';
import { readSighting } from '../../stores/tables/desk.ts';
import { latestPicks, picksUnder } from '../../stores/tables/picks.ts';
import { answerFor } from '../../stores/tables/tasks.ts';
import { type Knowledge, knowledge } from './knowledge.ts';

/** Rows of the search's answer: more would not be read. */
const MOST_FOUND = 12;

/** The charter's article on a risk is known by its title: persons for insults, advertising for spam. */
const ARTICLE_WORDS: Partial<Record<Risk, RegExp>> = {
  insult: /respect|insult|personnes|people/i,
  spam: /publicit|spam|démarch|advert|hors sujet/i,
};

function articlesOf(charter: CharterRow | null): Partial<Record<Risk, string>> {
  const found = Object.entries(ARTICLE_WORDS).flatMap(([risk, words]) => {
    const article = charter?.articles.find(({ title }) => words.test(title));
    return article === undefined ? [] : [[risk, `article ${article.number}`] as const];
  });
  return Object.fromEntries(found);
}

export const dayIn = (zone: string | undefined): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone ?? 'Europe/Paris' }).format(new Date());

const asKnown = (known: Knowledge): Known => ({
  ranker: known.ranker,
  facts: known.facts,
  brand: known.brand,
  today: dayIn(known.brand?.zone),
  articles: articlesOf(known.charter),
});

/** The wordings used under this post and in the last ten replies, oldest first. */
async function usedWordings(known: Knowledge, post: string | null): Promise<string[]> {
  if (known.refused) return [];
  const [newest, under] = await Promise.all([
    latestPicks(known.brand?.id ?? '', 10),
    post === null ? [] : picksUnder(post),
  ]);
  const latest = newest.reverse();
  const address: Address = known.brand?.address ?? 'vous';
  const byId = new Map(known.templates.map((template) => [template.id, template]));
  const all = [...latest, ...under.filter(({ id }) => !latest.some((pick) => pick.id === id))];
  return all.flatMap(({ template, wording }) => {
    const found = byId.get(template);
    const text = found === undefined ? undefined : wordings(found, address)[wording];
    return text === undefined ? [] : [text];
  });
}

async function asked(question: Question, known: Knowledge): Promise<AskedComment> {
  return {
    text: question.text,
    author: { name: question.author },
    network: question.network,
    language: question.language,
    usedHere: await usedWordings(known, question.post),
  };
}

/** In whose name the replies are, and whether the page would send them under another one. */
function deskOf({ brand }: Knowledge, { network, acting }: Question) {
  return {
    brand: brand === null ? null : { id: brand.id, name: brand.name },
    otherAccount: otherAccount(brand, network, acting),
  };
}

export async function suggestFor(question: Question): Promise<Suggestions> {
  const known = await knowledge(question.acting);
  const { language, risk, suggestions } = suggest(await asked(question, known), asKnown(known));
  const notes: Note[] = [];
  if (known.refused) notes.push('storage-refused');
  else if (known.brand === null) notes.push('no-brand');
  if (suggestions.length === 0) notes.push('no-match');
  const article = risk === null ? null : (articlesOf(known.charter)[risk] ?? null);
  const cards: Card[] = worthShowing(suggestions);
  const { answer, feedback } = await seenOf(known, question, cards[0]?.intent ?? null);
  const service = answer === null ? [] : [serviceCard(answer, question, known, cards[0]?.intent)];
  // A holding line comes before anything else.
  const all = risk === null ? [...service, ...cards] : [...cards, ...service];
  return { language, risk, article, cards: all, ...deskOf(known, question), feedback, notes };
}

/** The card of what customer service answered; `why` is told by the panel in the person's language. */
function serviceCard(answer: string, { author, network }: Question, known: Knowledge, intent = 'service'): Card {
  const { brand, facts } = known;
  const { text, dropped } = serviceReply({ answer, author, network, signature: brand?.signature, facts });
  const made = { template: 'service-answer', intent, title: null, text, score: 1, why: [], wording: 0 };
  return { ...made, facts: [], used: false, service: { dropped } };
}

/** What is kept about the comment: an answer of customer service, and what it is to the management. */
async function seenOf({ brand, refused }: Knowledge, { network, key }: Question, intent: string | null) {
  const byIntent = feedbackOf(intent as Intent | null);
  if (brand === null || key === null || refused) return { answer: null, feedback: byIntent };
  const id = sightingId(brand.id, network, key);
  const [answer, row] = await Promise.all([answerFor(id), readSighting(id)]);
  return { answer, feedback: row?.feedbackBy === 'person' ? (row.feedback ?? null) : byIntent };
}

const EMPTY: Question = { network: '', key: null, post: null, author: null, text: '', language: null, acting: null };

async function fillTemplates(templates: Template[], question: Question, known: Knowledge): Promise<Card[]> {
  const comment = await asked(question, known);
  return templates.flatMap((template) => offer(template, comment, asKnown(known)) ?? []);
}

const asFactCard = ({ fact, expired, label, until }: FoundFact, language: 'fr' | 'en'): FactCard => ({
  id: fact.id,
  label,
  text: factText(fact, language),
  expired,
  ...(until === undefined ? {} : { until }),
});

export async function findTemplatesAndFacts(query: string, about: Question | null): Promise<Found> {
  const question = about ?? EMPTY;
  const known = await knowledge(question.acting);
  const language = question.language === 'en' ? 'en' : (known.brand?.languages[0] ?? 'fr');
  const templates = searchTemplates(known.templates, query, language).slice(0, MOST_FOUND);
  const facts = searchFacts(known.facts, query, { language, today: dayIn(known.brand?.zone) });
  return {
    cards: await fillTemplates(templates, question, known),
    facts: facts.slice(0, MOST_FOUND).map((fact) => asFactCard(fact, language)),
    ...deskOf(known, question),
  };
}

export async function expandShortcut(shortcut: string, about: Question | null) {
  const question = about ?? EMPTY;
  const known = await knowledge(question.acting);
  const language = question.language ?? known.brand?.languages[0] ?? 'fr';
  const named = known.templates.filter((template) => template.shortcut?.toLowerCase() === shortcut);
  const template = named.find((one) => one.language === language) ?? named[0];
  const desk = deskOf(known, question);
  if (template === undefined) return { text: null, template: null, ...desk };
  const [card] = await fillTemplates([template], question, known);
  return { text: card?.text ?? null, template: template.id, ...desk };
}
