import { readLanguage } from '../language/detect.ts';
import { readLetters } from '../language/words.ts';
import type { ReadDraft, Said } from './draft.ts';
import type { ToneFamily } from './family.ts';

/** Words a comment and a reply must have before their languages are compared. */
const FEWEST_ASKED = 4;
const FEWEST_SAID = 3;
/** Leads (natural logarithm) from which both are sure. */
const SURE = 3;

function check(draft: ReadDraft): Said[] {
  const comment = draft.comment ?? '';
  if (readLetters(comment).length < FEWEST_ASKED || readLetters(draft.cased).length < FEWEST_SAID) return [];
  const asked = readLanguage(comment);
  const said = readLanguage(draft.cased);
  if (asked.language === 'other' || said.language === 'other' || asked.language === said.language) return [];
  if (asked.lead < SURE || said.lead < SURE) return [];
  const from = draft.folded.plain.search(/\S/);
  return [{ rule: 'language', from, to: draft.folded.plain.trimEnd().length, key: `language-${asked.language}` }];
}

/** French to an English comment, or the other way round. */
export const LANGUAGE: ToneFamily = {
  id: 'language',
  check,
  wrong: [
    { text: 'Bonjour, nous avons encore des places samedi.', comment: 'Are there any tickets left for Saturday?' },
    {
      text: 'Hi, we still have a few seats left.',
      language: 'en',
      comment: 'Est-ce qu’il reste des places pour samedi ?',
    },
  ],
  right: [
    { text: 'Merci beaucoup, à très vite !', comment: 'Love it 😍' },
    { text: 'Oui, en click and collect.', comment: 'Dispo en click and collect ?' },
    { text: 'Hi, we do!', language: 'en', comment: 'Do you have any left in blue?' },
    { text: 'Thanks a lot for your message!', language: 'en', comment: 'Muchas gracias, todo estaba muy rico' },
  ],
};
