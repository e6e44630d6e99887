import { z } from 'zod';
import type { Language } from '../../../shared/brands/brand.ts';
import { FACT } from '../../../shared/brands/set-up-schemas.ts';
import type { Fact } from '../../../shared/facts/fact.ts';
import { detectLanguage } from '../../../shared/language/detect.ts';
import en from '../../../shared/locales/checks/en.yml';
import fr from '../../../shared/locales/checks/fr.yml';
import { type Locale, translate } from '../../../shared/locales/translate.ts';
import { readCharter } from '../../../shared/tone/charter.ts';
import { checkDraft, knownWords } from '../../../shared/writing/check-draft.ts';
import type { Finding } from '../../../shared/writing/finding.ts';
import { openWriting } from '../../../shared/writing/open.ts';
import type { Kind } from '../kind.ts';
import { readWritingFiles } from '../writing-files.ts';

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

/** Hints on writing are for the list behind the button: a fault is what the box underlines. */
const isSaid = ({ kind, quiet }: Finding): boolean =>
  quiet !== true || !['spelling', 'grammar', 'typography'].includes(kind);

export const open: Kind['open'] = () => {
  const writing = openWriting(readWritingFiles());
  return (line) => {
    const { text, language: given, facts: stated, today, charter, ...rest } = parse(draftSchema, line, '');
    const language = given ?? detectLanguage(text, null);
    const written: Language = language === 'en' ? 'en' : 'fr';
    const facts = (stated ?? []).map(readFact);
    const { findings, skipped } = checkDraft(
      {
        text,
        language: language === 'other' ? null : written,
        facts,
        today: today ?? new Date().toISOString().slice(0, 10),
        tone: { ...rest, text, language, facts, charter: readCharter(charter) },
        known: knownWords(facts, [rest.comment, rest.author?.name]),
      },
      writing,
    );
    const said = (key: string, values: Record<string, string | number>) => translate(WORDS, written, key, values);
    return {
      language,
      findings: findings
        .filter(isSaid)
        .map(({ message, ...finding }) => ({ ...finding, message: said(message.key, message.values) })),
      ...(skipped.length === 0 ? {} : { skipped: skipped.map(({ key, values }) => said(key, values)) }),
    };
  };
};
