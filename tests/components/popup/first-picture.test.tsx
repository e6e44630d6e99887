import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showPopup } from '../../../components/popup/show-popup.ts';
import { database, forgetDatabase } from '../../../stores/tables/database.ts';
import { changeSettings } from '../../../stores/tables/settings.ts';
import { type EarlyDesk, readEarly } from '../../../stores/views/popup-early.ts';
import { task } from '../desk-rows.ts';
import { seedDesk } from '../desk-samples.ts';
import { fakeWorker } from '../worker.ts';

let unmount: () => void = () => undefined;

beforeEach(async () => {
  fakeWorker({ 'watch-changed': () => ({ rung: true }) });
  document.body.innerHTML = '<div id="screen"></div>';
  await seedDesk();
  await changeSettings((settings) => ({ ...settings, language: 'en', notify: { ...settings.notify, chosenAt: 1 } }));
  // As in a popup that opens: its own world has not opened the database yet.
  forgetDatabase();
});

afterEach(() => {
  act(() => unmount());
  vi.restoreAllMocks();
});

/** The page as it is first drawn. No frame passes in it, so that nothing which waits for the first one has begun. */
async function draw(early: Promise<EarlyDesk | null>): Promise<void> {
  vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
  await act(async () => {
    unmount = await showPopup(early);
  });
}

const toDo = (name = 'To do') => screen.getByRole('region', { name });

test('has the rows, the numbers and the language that was chosen, by one opening of the database', async () => {
  const open = vi.spyOn(indexedDB, 'open');
  await draw(readEarly());
  expect(within(toDo()).getByRole('button', { name: /^Open Karim B\.’s comment/ })).toBeDefined();
  expect(screen.getByRole('button', { name: /^without a reply: 2\./ })).toBeDefined();
  expect(document.documentElement.lang).toBe('en');
  expect(open).toHaveBeenCalledTimes(1);
});

test('a click before the deeds are loaded is done once they are', async () => {
  await draw(readEarly());
  await userEvent.click(within(toDo()).getByRole('button', { name: /^Done, Rappeler la presse/ }));
  expect(await screen.findByText('Done: Rappeler la presse')).toBeDefined();
  expect(await database().tasks.get(task().id)).toMatchObject({ doneBy: 'person' });
});

test('rows that come late are shown when they come', async () => {
  let come: (early: EarlyDesk | null) => void = () => undefined;
  await draw(
    new Promise((resolve) => {
      come = resolve;
    }),
  );
  expect(within(toDo('À faire')).queryByRole('button')).toBeNull();
  const early = await readEarly();
  await act(async () => come(early));
  expect(within(toDo()).getByRole('button', { name: /^Open Karim B\.’s comment/ })).toBeDefined();
});

test('without an early reading the tables are asked as ever, and what changes afterwards is seen', async () => {
  await act(async () => {
    unmount = await showPopup(Promise.resolve(null));
  });
  expect(await screen.findByRole('button', { name: /^Open Karim B\.’s comment/ })).toBeDefined();
  await database().sightings.update('g/x/101', { author: 'Nadia K.' });
  expect(await screen.findByRole('button', { name: /^Open Nadia K\.’s comment/ })).toBeDefined();
  await database().days.clear();
  await waitFor(() => expect(screen.getByRole('button', { name: /^replies today: 0\./ })).toBeDefined());
});
