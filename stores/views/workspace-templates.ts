import type { Template } from '../../shared/templates/template.ts';
import { putTemplate, removeTemplate } from '../tables/templates.ts';
import { afterChange } from './screen-base.ts';
import { deed, patch, shownSpace, speak, useWorkspace } from './workspace-view.ts';

/** Keeps the brand's own version; a starter template's id is kept, so that it replaces it. */
export async function saveTemplate(template: Template): Promise<void> {
  await deed(async () => {
    const space = shownSpace(useWorkspace.getState());
    if (space === null) return;
    const now = Date.now();
    const before = space.templates.find(({ id }) => id === template.id);
    await putTemplate({ ...template, brand: space.brand.id, createdAt: before?.createdAt ?? now, updatedAt: now });
    await afterChange();
    speak('templates.saved');
  });
}

/** Takes out the brand's version; where it stood on a starter template, that one is back. */
export async function dropTemplate(template: Template, starter: boolean): Promise<void> {
  await deed(async () => {
    const space = shownSpace(useWorkspace.getState());
    if (space === null) return;
    const row = await removeTemplate(space.brand.id, template.id);
    await afterChange();
    if (row === null) return;
    const title = template.title ?? template.id;
    patch({
      undo: {
        said: starter ? { key: 'templates.reverted' } : { key: 'templates.removed', values: { title } },
        run: async () => {
          await putTemplate(row);
          await afterChange();
          speak('templates.saved');
        },
      },
    });
  });
}
