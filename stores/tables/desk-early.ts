import { DATABASE_NAME, SCHEMA } from '../../shared/storage/schema.ts';
import { SETTINGS, type Settings, wholeSettings } from '../../shared/storage/settings.ts';
import { type AskDesk, answerOf, DESK_TABLES, type DeskRows, readDeskOn } from './desk-reading.ts';

const TABLES = { ...DESK_TABLES, settings: [] as const };

/** Dexie keeps its versions times ten, so that it can add an index between two of them. */
const STEP = 10;
const NEWEST = Math.max(...SCHEMA.map(({ version }) => version));

/** The database as it lies there. Null: there is none, which is for Dexie to make, or it is refused. */
function openAsItIs(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    // Asked for when there is no database: given up, the browser makes none.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
  });
}

/** Another version, or one whose upgrade was cut short, is for Dexie. */
const isOurs = (database: IDBDatabase): boolean =>
  Math.floor(database.version / STEP) === NEWEST &&
  Object.keys(TABLES).every((table) => database.objectStoreNames.contains(table));

function hasIndexes(transaction: IDBTransaction): boolean {
  return Object.entries(TABLES).every(([table, indexes]) => {
    const there = transaction.objectStore(table).indexNames;
    return indexes.every((index) => there.contains(index));
  });
}

async function readOnce(database: IDBDatabase, ask: AskDesk) {
  if (!isOurs(database)) return null;
  const transaction = database.transaction(Object.keys(TABLES), 'readonly');
  if (!hasIndexes(transaction)) return null;
  const [rows, row] = await Promise.all([
    readDeskOn(transaction, ask),
    answerOf<{ value: unknown } | undefined>(transaction.objectStore('settings').get(SETTINGS)),
  ]);
  return { rows, settings: wholeSettings(row?.value) };
}

/**
 * The desk and the settings without Dexie, whose loading and opening take longer than the reading. It makes and upgrades
 * nothing and holds nobody up; null whenever anything is not as expected: Dexie sees to it then.
 */
export async function readDeskEarly(
  ask: AskDesk,
  name = DATABASE_NAME,
): Promise<{ rows: DeskRows; settings: Settings } | null> {
  try {
    const database = await openAsItIs(name);
    if (database === null) return null;
    // What is being read ends first; an upgrade waits for no more than that.
    database.onversionchange = () => database.close();
    return await readOnce(database, ask).finally(() => database.close());
  } catch {
    return null;
  }
}
