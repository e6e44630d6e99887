import { z } from 'zod';
import type { Fact } from '../../../shared/facts/fact.ts';
import { shorten } from '../../../shared/shorten/shorten.ts';
import type { Kind } from '../kind.ts';

const lineSchema = z.looseObject({
  text: z.string(),
  network: z.enum(['x', 'facebook', 'linkedin'], 'network: x, facebook or linkedin'),
  language: z.string().nullish(),
  limit: z.int().nonnegative().nullish(),
  facts: z.array(z.unknown()).nullish(),
});

/** Facts as the contract exchanges them; anything else in the list is no fact of a brand. */
const isFact = (value: unknown): value is Fact =>
  z.looseObject({ id: z.string(), kind: z.string(), label: z.string() }).safeParse(value).success;

export const open: Kind['open'] = () => (line) => {
  const parsed = lineSchema.safeParse(line);
  if (!parsed.success)
    throw new Error(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  const { text, network, limit, language, facts } = parsed.data;
  const short = shorten(text, {
    network,
    limit: limit ?? null,
    language: language === 'fr' || language === 'en' ? language : null,
    facts: (facts ?? []).filter(isFact),
  });
  return { text: short.text, length: short.length, dropped: short.dropped };
};
