import { detectLanguage } from '../../shared/language/detect.ts';
import en from '../../shared/locales/checks/en.yml';
import fr from '../../shared/locales/checks/fr.yml';
import { translate } from '../../shared/locales/translate.ts';
import type { Request } from '../../shared/messages.ts';
import { readCharter } from '../../shared/tone/charter.ts';
import { checkDraft as checkAll, knownWords } from '../../shared/writing/check-draft.ts';
import { knowledge } from './knowledge.ts';
import { dayIn } from './suggesting.ts';
import { readWriting } from './writing.ts';

/** A draft against everything that is checked, by the composition that `core` uses too. */
export async function checkDraft({ text, network, acting, question }: Request<'check'>) {
  const [{ brand, facts, charter }, writing] = await Promise.all([knowledge(acting), readWriting()]);
  const detected = detectLanguage(text, brand?.languages[0] ?? null);
  const language = detected === 'en' ? 'en' : 'fr';
  const names = [brand?.name, ...(brand?.accounts ?? []).map(({ name }) => name), ...(charter?.words ?? [])];
  const brandWords = names.filter((name) => name !== undefined);
  const persona = brand === null ? null : { address: brand.address };
  const about = question === null ? {} : { comment: question.text, author: { name: question.author } };
  const { findings, skipped } = checkAll(
    {
      text,
      language: detected === 'other' ? null : language,
      facts,
      today: dayIn(brand?.zone),
      tone: { text, language: detected, network, ...about, facts, persona, brandWords, charter: readCharter(charter) },
      known: knownWords(facts, [...brandWords, question?.text, question?.author]),
    },
    writing,
  );
  const say = (key: string, values: Record<string, string | number>) => translate({ fr, en }, language, key, values);
  const loud = findings.filter(({ quiet }) => quiet !== true);
  return {
    findings: loud.map(({ message }) => say(message.key, message.values)),
    facts: facts.length,
    skipped: skipped.map(({ key, values }) => say(key, values)),
  };
}
