import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PopupScreen } from '../../../components/popup/popup-screen.tsx';
import { keepPick } from '../../../stores/tables/picks.ts';
import { changeSettings, readSettings } from '../../../stores/tables/settings.ts';
import { report } from '../samples.ts';
import { fakeFrontPage, fakeWorker } from '../worker.ts';

const pick = {
  id: 'p1',
  at: Date.now(),
  brand: '',
  network: 'x',
  key: '1',
  post: null,
  text: 'Ouvert ?',
  language: 'fr',
  template: 'hours.fr',
  intent: 'hours',
  wording: 0,
  how: 'insert' as const,
  edited: null,
};

test('reads the page in front and the picks that are kept', async () => {
  fakeWorker({});
  fakeFrontPage(report());
  await keepPick(pick);
  render(<PopupScreen />);
  expect(await screen.findByText('Karim B.')).toBeDefined();
  expect(await screen.findByText(/Horaires d’ouverture/)).toBeDefined();
});

test('a change is kept, and the worker is asked to tell the pages', async () => {
  const worker = fakeWorker({ 'data-changed': () => ({ told: 1 }) });
  fakeFrontPage(report());
  render(<PopupScreen />);
  await userEvent.click(await screen.findByRole('button', { name: 'Pause ici' }));
  expect(await screen.findByText('Tact est en pause sur ce site.')).toBeDefined();
  expect((await readSettings()).pausedHosts).toEqual(['x.com']);
  expect(worker.asked('data-changed')).toHaveLength(1);
});

test('speaks the language that was chosen, whatever the browser’s', async () => {
  fakeWorker({});
  await changeSettings((settings) => ({ ...settings, language: 'en' }));
  render(<PopupScreen />);
  expect(await screen.findByRole('region', { name: 'This page' })).toBeDefined();
  expect(document.documentElement.lang).toBe('en');
});

test('a storage that is refused is a sentence, and the page is still read', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  fakeWorker({});
  fakeFrontPage(report());
  render(<PopupScreen />);
  expect((await screen.findByRole('alert')).textContent).toContain('Le navigateur refuse à Tact');
  expect(await screen.findByText('Karim B.')).toBeDefined();
  open.mockRestore();
});
