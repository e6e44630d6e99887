import type { Template } from './template.ts';

/** Where a template of the list comes from: the starter pack, the brand's own version of it, or the brand alone. */
export type Origin = 'starter' | 'changed' | 'own';

export interface TemplateEntry {
  template: Template;
  origin: Origin;
}

/** The brand's own first, then the starter pack in its order, each starter replaced by the brand's version of the same id. */
export function templateEntries(starter: readonly Template[], own: readonly Template[]): TemplateEntry[] {
  const byId = new Map(own.map((template) => [template.id, template]));
  const starterIds = new Set(starter.map(({ id }) => id));
  const alone = own.filter(({ id }) => !starterIds.has(id));
  return [
    ...alone.map((template) => ({ template, origin: 'own' as const })),
    ...starter.map((template): TemplateEntry => {
      const changed = byId.get(template.id);
      return changed === undefined ? { template, origin: 'starter' } : { template: changed, origin: 'changed' };
    }),
  ];
}
