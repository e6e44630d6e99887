import type { Language } from '../brands/brand.ts';
import type { Fact } from '../facts/fact.ts';
import { detectLanguage } from '../language/detect.ts';
import { firstName } from '../names/first-name.ts';
import { LIMITS } from '../networks/limits.ts';
import { lengthOn } from '../shorten/length.ts';
import { shorten } from '../shorten/shorten.ts';

interface ServiceAnswer {
  /** As pasted. */
  answer: string;
  author: string | null;
  network: string;
  signature: string | null | undefined;
  facts: readonly Fact[];
}

interface ServiceReply {
  text: string;
  /** Clauses that were left out, as written. */
  dropped: string[];
}

const GREETINGS: Record<Language, string> = { fr: 'Bonjour', en: 'Hello' };

/** What a mail begins and ends with, and a comment does not. */
const OPENING =
  /^\s*(?:bonjour|bonsoir|madame|monsieur|cher|chère|chers|hello|hi|hey|dear|good (?:morning|afternoon|evening))(?![\p{L}])[^\n,.!:;?]{0,60}[,.!:;]*\s*/iu;
const CLOSING =
  /(?:^|[\n.!?])\s*(?:(?:bien )?cordialement|bien à vous|sincèrement|(?:best|kind|warm) regards|regards|yours (?:sincerely|truly|faithfully)|sincerely)(?![\p{L}])[\s\S]*$/iu;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The mail's matter alone; the mark that ends its last sentence stays. */
function matterOf(answer: string): string {
  const rest = answer.replace(OPENING, '').replace(CLOSING, (end) => (/^[.!?]/.test(end) ? end.charAt(0) : ''));
  return capital((rest.trim() === '' ? answer : rest).replace(/\s*\n\s*/g, ' ').trim());
}

function limitOn(network: string): number {
  return network === 'x' || network === 'linkedin' || network === 'facebook'
    ? LIMITS[network].comment
    : LIMITS.facebook.comment;
}

/** Customer service's answer as a reply: greeting, its matter cut to what the network leaves, every fact kept; sign-off. */
export function serviceReply({ answer, author, network, signature, facts }: ServiceAnswer): ServiceReply {
  const language: Language = detectLanguage(answer, null) === 'en' ? 'en' : 'fr';
  const name = author === null ? null : firstName(author, network);
  const greeting = name === null ? `${GREETINGS[language]},\n` : `${GREETINGS[language]} ${name},\n`;
  const end = signature?.trim() ? `\n${signature.trim()}` : '';
  const room = limitOn(network) - lengthOn(network, greeting + end);
  const { text, dropped } = shorten(matterOf(answer), { network, limit: room, language, facts });
  return { text: `${greeting}${text}${end}`, dropped };
}
