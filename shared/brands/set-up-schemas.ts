import { z } from 'zod';

// Our pages forbid code made of strings: the library's look whether it may is an error in Firefox's console.
z.config({ jitless: true });

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
const TIME = '(?:[01]?\\d|2[0-3]):[0-5]\\d';
const SPAN = new RegExp(`^${TIME}\\s*[-–]\\s*(?:${TIME}|24:00)$`);

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The message of a check is the problem's code: screens have the sentence. */
const text = z.string().trim().min(1, 'no-value');
const day = z.string().refine(isDay, 'not-a-day');
const time = z.string().regex(new RegExp(`^${TIME}$`), 'not-a-time');
const hours = z.array(z.string().regex(SPAN, 'not-hours'));
const number = z.number().refine((value) => value >= 0, 'negative');
const nullable = <Schema extends z.ZodType>(schema: Schema) => schema.nullish();
const week = z.strictObject({
  mon: hours.optional(),
  tue: hours.optional(),
  wed: hours.optional(),
  thu: hours.optional(),
  fri: hours.optional(),
  sat: hours.optional(),
  sun: hours.optional(),
});

export const BRAND = z.looseObject({
  id: text.optional(),
  name: text,
  accounts: z.array(z.looseObject({ network: text, id: text, name: z.string().optional() })).default([]),
  address: z.enum(['tu', 'vous']).default('vous'),
  signature: nullable(z.string()),
  languages: z
    .array(z.enum(['fr', 'en']))
    .min(1)
    .default(['fr']),
  zone: z.string().refine(isZone, 'not-a-zone').default('Europe/Paris'),
  hours: week.optional(),
  holidays: nullable(z.string()),
});

export const TEMPLATE = z.looseObject({
  id: text.optional(),
  brand: nullable(z.string()),
  intent: nullable(z.string()),
  language: text.optional(),
  text,
  variants: nullable(z.array(text)),
  tu: nullable(z.array(text)),
  seeds: nullable(z.array(z.string())),
  networks: nullable(z.array(z.string())),
  shortcut: nullable(z.string()),
  title: nullable(z.string()),
});

const base = {
  id: text.optional(),
  brand: nullable(z.string()),
  label: text,
  labelEn: nullable(z.string()),
  from: nullable(day),
  to: nullable(day),
  words: nullable(z.array(z.string())),
};
const valued = (kind: 'address' | 'phone' | 'email' | 'link' | 'person' | 'duration') =>
  z.looseObject({ ...base, kind: z.literal(kind), value: text });

export const FACT = z
  .discriminatedUnion('kind', [
    z.looseObject({ ...base, kind: z.literal('price'), amount: number, currency: text, unit: nullable(z.string()) }),
    z.looseObject({
      ...base,
      kind: z.literal('hours'),
      week,
      exceptions: nullable(z.array(z.looseObject({ date: day, hours }))),
    }),
    valued('address'),
    valued('phone'),
    valued('email'),
    valued('link'),
    valued('person'),
    valued('duration'),
    z.looseObject({ ...base, kind: z.literal('time'), value: time }),
    z.looseObject({
      ...base,
      kind: z.literal('delivery'),
      min: number,
      max: number,
      unit: z.enum(['day', 'working-day', 'hour']),
    }),
    z.looseObject({ ...base, kind: z.literal('returns'), days: number }),
    z.looseObject({
      ...base,
      kind: z.literal('event'),
      start: day,
      end: nullable(day),
      time: nullable(time),
      place: nullable(z.string()),
    }),
    z.looseObject({ ...base, kind: z.literal('promo'), value: text, percent: nullable(number) }),
  ])
  .superRefine((fact, context) => {
    const ends = (start: string | null | undefined, end: string | null | undefined, path: string) => {
      if (start && end && end < start) context.addIssue({ code: 'custom', message: 'ends-before-start', path: [path] });
    };
    ends(fact.from, fact.to, 'to');
    if (fact.kind === 'event') ends(fact.start, fact.end, 'end');
    if (fact.kind === 'delivery' && fact.max < fact.min)
      context.addIssue({ code: 'custom', message: 'ends-before-start', path: ['max'] });
  });

export const CHARTER = z.looseObject({
  brand: nullable(z.string()),
  articles: z.array(z.looseObject({ number: z.number(), title: z.string(), text: z.string() })).default([]),
  words: z.array(z.string()).default([]),
});
