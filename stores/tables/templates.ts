import type { TemplateRow } from '../../shared/storage/rows.ts';
import { database } from './database.ts';
import { bumpRevision } from './revision.ts';

/** The brand's own copy of a template; a starter template's id replaces the starter one. */
export async function putTemplate(row: TemplateRow): Promise<void> {
  await database().transaction('rw', [database().templates, database().counters], async () => {
    await database().templates.put(row);
    await bumpRevision();
  });
}

/** Takes a template out and gives it back, so that the removal can be undone. */
export async function removeTemplate(brand: string, id: string): Promise<TemplateRow | null> {
  return await database().transaction('rw', [database().templates, database().counters], async () => {
    const row = await database().templates.get([brand, id]);
    if (row === undefined) return null;
    await database().templates.delete([brand, id]);
    await bumpRevision();
    return row;
  });
}
