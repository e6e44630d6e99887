import { checkFacts } from '../../shared/facts/contradictions.ts';
import { detectLanguage } from '../../shared/language/detect.ts';
import en from '../../shared/locales/checks/en.yml';
import fr from '../../shared/locales/checks/fr.yml';
import { translate } from '../../shared/locales/translate.ts';
import { knowledge } from './knowledge.ts';
import { dayIn } from './suggesting.ts';

/** A draft against the brand's facts; further families of checks join here. */
export async function checkDraft({ text, acting }: { text: string; acting: string | null }) {
  const { brand, facts } = await knowledge(acting);
  const language = detectLanguage(text, brand?.languages[0] ?? null) === 'en' ? 'en' : 'fr';
  const found = checkFacts(text, facts, { language, today: dayIn(brand?.zone) });
  const findings = found.map(({ message }) => translate({ fr, en }, language, message.key, message.values));
  return { findings, facts: facts.length };
}
