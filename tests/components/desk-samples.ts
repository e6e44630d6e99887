import { database } from '../../stores/tables/database.ts';
import { alert, brand, day, HOUR, sighting, task } from './desk-rows.ts';

/** A desk with something of each. */
export async function seedDesk(): Promise<void> {
  await database().brands.put(brand());
  await database().sightings.bulkPut([
    sighting(),
    sighting({
      ...{ id: 'g/facebook/201', network: 'facebook', key: '201', author: 'Léa Marchand', timing: 'approx' },
      ...{ text: 'Ma commande n’est pas arrivée', url: 'https://www.facebook.com/p/201201', intent: 'order-late' },
      at: Date.now() - 5 * HOUR,
    }),
  ]);
  await database().tasks.put(task());
  await database().alerts.put(alert());
  await database().days.put(day());
}
