import type { Page } from 'playwright-core';

/** Rows by table. */
export type Rows = Record<string, readonly object[]>;

const AT_ONCE = 4000;

/** Runs in a page of the extension: past Dexie, which the page does not show. */
async function putInPage([table, rows]: [string, readonly object[]]): Promise<void> {
  const open = indexedDB.open('tact');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const transaction = database.transaction(table, 'readwrite');
  for (const row of rows) transaction.objectStore(table).put(row);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

/** Puts rows into the database that Tact has opened in this browser. */
export async function putRows(page: Page, rows: Rows): Promise<void> {
  for (const [table, all] of Object.entries(rows)) {
    for (let from = 0; from < all.length; from += AT_ONCE) {
      await page.evaluate(putInPage, [table, all.slice(from, from + AT_ONCE)] as [string, object[]]);
    }
  }
}
