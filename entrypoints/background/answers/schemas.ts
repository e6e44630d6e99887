import * as z from 'zod/mini';
import { NETWORKS } from '../../../shared/brands/brand.ts';
import type { Pick, Question } from '../../../shared/messages.ts';
import { FEEDBACK } from '../../../shared/sightings/sighting.ts';
import type { Schema } from '../door.ts';

const short = z.string().check(z.maxLength(500));
export const long = z.string().check(z.maxLength(200_000));

export const question = z.object({
  network: short,
  key: z.nullable(short),
  post: z.nullable(short),
  author: z.nullable(z.string().check(z.maxLength(5000))),
  text: long,
  language: z.nullable(short),
  acting: z.nullable(short),
}) satisfies Schema<Question>;

export const pick = z.object({
  id: short,
  question,
  template: short,
  intent: z.nullable(short),
  wording: z.number(),
  how: z.enum(['insert', 'copy', 'shortcut']),
  feedback: z.exactOptional(z.nullable(z.enum(FEEDBACK))),
}) satisfies Schema<Pick>;

export const nothing = z.strictObject({});
export const network = z.enum(NETWORKS);
export const text = short;
export { z };
