import { z } from 'zod';
import type { Language } from '../../../shared/brands/brand.ts';
import { FACT } from '../../../shared/brands/set-up-schemas.ts';
import { checkFacts } from '../../../shared/facts/contradictions.ts';
import type { Fact } from '../../../shared/facts/fact.ts';
import { detectLanguage } from '../../../shared/language/detect.ts';
import en from '../../../shared/locales/checks/en.yml';
import fr from '../../../shared/locales/checks/fr.yml';
import { type Locale, translate } from '../../../shared/locales/translate.ts';
import { readCharter } from '../../../shared/tone/charter.ts';
import { checkTone } from '../../../shared/tone/check-tone.ts';
import type { ToneDraft } from '../../../shared/tone/draft.ts';
import type { Finding } from '../../../shared/writing/finding.ts';
import type { Kind } from '../kind.ts';

const WORDS: Locale = { fr, en };

const draftSchema = z.looseObject({
  text: z.string(),
  language: z.enum(['fr', 'en']).nullish(),
  facts: z.array(z.looseObject({ id: z.string(), kind: z.string(), label: z.string() })).nullish(),
  today: z.iso.date().nullish(),
  network: z.string().nullish(),
  comment: z.string().nullish(),
  author: z.looseObject({ name: z.string().nullish() }).nullish(),
  persona: z.looseObject({ address: z.enum(['tu', 'vous']).nullish() }).nullish(),
  previous: z.array(z.string()).nullish(),
  charter: z.unknown().optional(),
});

interface Draft {
  text: string;
  language: Language;
  facts: readonly Fact[];
  today: string;
  tone: ToneDraft;
}

/** One line for each family of checks: a draft in, findings with message keys out. */
const ENGINES: readonly ((draft: Draft) => Finding[])[] = [
  ({ text, facts, language, today }: Draft) => checkFacts(text, facts, { language, today }),
  ({ tone }: Draft) => checkTone(tone),
];

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
  const { text, language: given, facts: stated, today, charter, ...tone } = parse(draftSchema, line, '');
  const language = given ?? detectLanguage(text, null);
  const written: Language = language === 'en' ? 'en' : 'fr';
  const facts = (stated ?? []).map(readFact);
  const draft: Draft = {
    text,
    language: written,
    facts,
    today: today ?? new Date().toISOString().slice(0, 10),
    tone: { ...tone, text, language, facts, charter: readCharter(charter) },
  };
  const findings = ENGINES.flatMap((engine) => engine(draft)).map(({ message, ...finding }) => ({
    ...finding,
    message: translate(WORDS, written, message.key, message.values),
  }));
  return { language, findings };
};
