import type { Page, Worker } from 'playwright-core';

/** Runs in the worker or in a page of the extension: past Dexie, which they do not show. */
async function readInside(table: string): Promise<unknown[]> {
  const opening = indexedDB.open('tact');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const asked = database.transaction(table).objectStore(table).getAll();
  const rows = await new Promise<unknown[]>((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  database.close();
  return rows;
}

/** All rows of a table of the database that Tact has opened in this browser. */
export const readRows = async <Row>(inside: Page | Worker, table: string): Promise<Row[]> =>
  (await (inside as Page).evaluate(readInside, table)) as Row[];
