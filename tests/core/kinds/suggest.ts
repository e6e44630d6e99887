import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Fact } from '../../../shared/facts/fact.ts';
import type { Knowledge } from '../../../shared/suggest/knowledge.ts';
import { loadModel } from '../../../shared/suggest/model.ts';
import { learnPicks, type PickedReply } from '../../../shared/suggest/picks.ts';
import { suggest } from '../../../shared/suggest/suggest.ts';
import { indexTemplates } from '../../../shared/suggest/template-index.ts';
import { starterTemplates } from '../../../shared/templates/starter.ts';
import type { Template } from '../../../shared/templates/template.ts';
import type { Kind } from '../kind.ts';

const MODEL = fileURLToPath(new URL('../../../assets/public/suggest-model.bin', import.meta.url));

const texts = z.array(z.string()).nullish();
const templateSchema = z.object({
  id: z.string().min(1),
  intent: z.string().nullish(),
  language: z.string().min(1),
  text: z.string(),
  variants: texts,
  tu: texts,
  seeds: texts,
  networks: texts,
  title: z.string().nullish(),
});
const pickSchema = z.object({
  text: z.string(),
  language: z.string().nullish(),
  template: z.string().nullish(),
  intent: z.string().nullish(),
  refused: z.boolean().nullish(),
});
const setupSchema = z.object({
  templates: z.union([z.literal('starter'), z.array(templateSchema)]).nullish(),
  facts: z.array(z.looseObject({ id: z.string(), kind: z.string(), label: z.string() })).nullish(),
  picks: z.array(pickSchema).nullish(),
  brand: z
    .object({
      name: z.string().nullish(),
      address: z.enum(['tu', 'vous']).nullish(),
      signature: z.string().nullish(),
      languages: texts,
    })
    .nullish(),
  articles: z.record(z.string(), z.string()).nullish(),
  today: z.iso.date().nullish(),
});
const commentSchema = z.object({
  text: z.string(),
  language: z.string().nullish(),
  network: z.string().nullish(),
  author: z.object({ name: z.string().nullish() }).nullish(),
  usedHere: texts,
});

/** Parses, or says in one line what is wrong and where. */
function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(`${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'wrong shape'}`);
}

function readModel() {
  const bytes = readFileSync(MODEL);
  return loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
}

function prepare(model: ReturnType<typeof readModel>, given: unknown): Knowledge {
  const setup = parse(setupSchema, given);
  const own = setup.templates;
  const templates =
    own === 'starter' || own === null || own === undefined
      ? [...starterTemplates('fr'), ...starterTemplates('en')]
      : (own as Template[]);
  const index = indexTemplates(model, templates);
  const picks = (setup.picks ?? []) as PickedReply[];
  return {
    ranker: { model, index, learnt: picks.length > 0 ? learnPicks(model, index, picks) : null },
    facts: (setup.facts ?? []) as unknown as Fact[],
    brand: (setup.brand ?? null) as NonNullable<Knowledge['brand']> | null,
    today: setup.today ?? new Date().toISOString().slice(0, 10),
    articles: setup.articles ?? null,
  };
}

/** The first calls of a run are compiled while they run: `ms` is to tell what an answer costs in a worker that is awake. */
function warmUp(knowledge: Knowledge): void {
  for (const { title, text } of knowledge.ranker.index.templates)
    suggest({ text: `${title ?? ''} ${text}` }, knowledge);
}

export const open: Kind['open'] = () => {
  const model = readModel();
  let knowledge = prepare(model, {});
  warmUp(knowledge);
  return (line) => {
    if (line.setup !== undefined) {
      knowledge = prepare(model, line.setup);
      return null;
    }
    const comment = parse(commentSchema, line);
    const start = performance.now();
    const answer = suggest(comment as Parameters<typeof suggest>[0], knowledge);
    return { ...answer, ms: Number((performance.now() - start).toFixed(3)) };
  };
};
