import { z } from 'zod';
import type { Language } from '../../../shared/brands/brand.ts';
import { FACT } from '../../../shared/brands/set-up-schemas.ts';
import { checkFacts } from '../../../shared/facts/contradictions.ts';
import type { Fact } from '../../../shared/facts/fact.ts';
import { detectLanguage } from '../../../shared/language/detect.ts';
import en from '../../../shared/locales/checks/en.yml';
import fr from '../../../shared/locales/checks/fr.yml';
import { type Locale, translate } from '../../../shared/locales/translate.ts';
import type { Kind } from '../kind.ts';

const WORDS: Locale = { fr, en };

const draftSchema = z.looseObject({
  text: z.string(),
  language: z.enum(['fr', 'en']).nullish(),
  facts: z.array(z.looseObject({ id: z.string(), kind: z.string(), label: z.string() })).nullish(),
  today: z.iso.date().nullish(),
});

interface Draft {
  text: string;
  language: Language;
  facts: readonly Fact[];
  today: string;
}

/** One line for each family of checks: a draft in, findings with message keys out. */
const ENGINES = [({ text, facts, language, today }: Draft) => checkFacts(text, facts, { language, today })];

function parse<T>(schema: z.ZodType<T>, value: unknown, path: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(
    `${[path, ...(issue?.path ?? [])].filter((part) => part !== '').join('.')}: ${issue?.message ?? 'wrong'}`,
  );
}

function readFact(value: unknown, index: number): Fact {
  parse(FACT, value, `facts.${index}`);
  return value as Fact;
}

export const open: Kind['open'] = () => (line) => {
  const { text, language: given, facts, today } = parse(draftSchema, line, '');
  const language = given ?? detectLanguage(text, null);
  const written: Language = language === 'en' ? 'en' : 'fr';
  const draft: Draft = {
    text,
    language: written,
    facts: (facts ?? []).map(readFact),
    today: today ?? new Date().toISOString().slice(0, 10),
  };
  const findings = ENGINES.flatMap((engine) => engine(draft)).map(({ message, ...finding }) => ({
    ...finding,
    message: translate(WORDS, written, message.key, message.values),
  }));
  return { language, findings };
};
