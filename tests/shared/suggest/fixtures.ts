import { readFileSync } from 'node:fs';
import { MODEL_FILE } from '../../../assets/seeds/write-model.ts';
import type { Knowledge } from '../../../shared/suggest/knowledge.ts';
import { loadModel, type Model } from '../../../shared/suggest/model.ts';
import { learnPicks, type PickedReply } from '../../../shared/suggest/picks.ts';
import { indexTemplates } from '../../../shared/suggest/template-index.ts';
import { starterTemplates } from '../../../shared/templates/starter.ts';
import type { Template } from '../../../shared/templates/template.ts';

/** The model that ships. */
export function shippedModel(): Model {
  const bytes = readFileSync(MODEL_FILE);
  return loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
}

export const STARTER: Template[] = [...starterTemplates('fr'), ...starterTemplates('en')];

export function knowledgeOf(
  model: Model,
  {
    templates = STARTER,
    picks = [],
    ...rest
  }: Partial<Knowledge> & { templates?: Template[]; picks?: PickedReply[] } = {},
): Knowledge {
  const index = indexTemplates(model, templates);
  const learnt = picks.length > 0 ? learnPicks(model, index, picks) : null;
  return { ranker: { model, index, learnt }, facts: [], today: '2026-11-28', ...rest };
}
