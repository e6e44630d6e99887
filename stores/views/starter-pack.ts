import type { Template } from '../../shared/templates/template.ts';

/** The starter pack of both languages; loaded when it is needed, so that no screen waits for it. */
export async function starterPack(): Promise<Template[]> {
  const { starterTemplates } = await import('../../shared/templates/starter.ts');
  return [...starterTemplates('fr'), ...starterTemplates('en')];
}
