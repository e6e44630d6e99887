import { firstName } from '../names/first-name.ts';
import type { ReadDraft, Said } from './draft.ts';
import type { ToneFamily } from './family.ts';

const GREETING = 'bonjour|bonsoir|salut|coucou|hello|hey|hi|bjr|good (?:morning|afternoon|evening)';
const TITLE = 'mme|mlle|madame|monsieur|m\\.|mr\\.?|mrs\\.?|ms\\.?|miss|dr\\.?';
const DEAR = 'chere?s?|dear';
/** A greeting and the hole that a name was to fill: a gap before the comma, a lone `@`, a title without a name. */
const HOLES: RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}'-])(?:${GREETING})(?: +,|,(?: *,)+| *! *,| *@(?![\\p{L}\\p{N}_])(?: *[,!])?)`, 'giu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}'-])(?:(?:${GREETING}|${DEAR}),? +)(?:(?:${DEAR}) +)?(?:${TITLE})(?: +,| *,(?= *,)| *@(?![\\p{L}\\p{N}_])| *!)`,
    'giu',
  ),
  new RegExp(`(?:^|[.!?\\n] *)(?:${TITLE}) +,`, 'giu'),
  /^\s*(?:merci|thanks|thank you)(?: +,| *@(?![\p{L}\p{N}_])(?: *,)?)/giu,
  new RegExp(`^\\s*(?:(?:${GREETING}),? +)?(?:${DEAR})(?: *,| *!| *@(?![\\p{L}\\p{N}_]))`, 'giu'),
];
/** "Bonjour Madame," and "Dear Sir," are whole. */
const POLITE = /(?:madame|monsieur|miss) *!?$/i;

function check(draft: ReadDraft): Said[] {
  const { folded, text } = draft;
  const { plain } = folded;
  const name = draft.author?.name ? firstName(draft.author.name) : null;
  for (const hole of HOLES) {
    const match = hole.exec(plain);
    hole.lastIndex = 0;
    if (match === null || POLITE.test(match[0].trim())) continue;
    const lead = match[0].search(/[\p{L}]/u);
    const [from, to] = [match.index + Math.max(lead, 0), match.index + match[0].length];
    const words = text.slice(folded.at[from], folded.at[to]).replace(/[\s,!@]+$/u, '');
    const mark = /!/.test(match[0]) ? '!' : ',';
    const bare = /^(?:cher|chere|dear)/i.test(plain.slice(from)) ? [] : [`${words}${mark === '!' ? ' !' : ','}`];
    return [{ rule: 'empty-greeting', from, to, replacements: [...(name ? [`${words} ${name},`] : []), ...bare] }];
  }
  return [];
}

/** A greeting whose name is missing: a template's field that stayed empty. */
export const EMPTY_GREETING: ToneFamily = {
  id: 'empty-greeting',
  check,
  wrong: [
    { text: 'Bonjour , nous avons bien reçu votre mot.', words: 'Bonjour ,', right: 'Bonjour,' },
    { text: 'Bonsoir , on arrive.', author: { name: 'Nadia Lambert' }, right: 'Bonsoir Nadia,' },
    { text: 'Salut @ on regarde', words: 'Salut @' },
    { text: 'Chère , merci pour ce mot.', words: 'Chère ,' },
    { text: 'Bonjour Mr , votre dossier est complet.' },
    { text: 'Dear , thanks for writing.', language: 'en' },
    { text: 'Hi ! , thanks.', language: 'en' },
  ],
  right: [
    { text: 'Bonjour, nous avons bien reçu votre mot.' },
    { text: 'Bonjour ! On regarde.' },
    { text: 'Bonjour Madame, votre table est prête.' },
    { text: 'C’est cher, mais il dure.' },
    { text: 'Bonjour @zoe_l, oui.' },
    { text: 'Coucou 👋, on est là.' },
    { text: 'Hi there, yes we do.', language: 'en' },
  ],
};
