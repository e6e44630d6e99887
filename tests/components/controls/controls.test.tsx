import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { LanguageList } from '../../../components/controls/language-list.tsx';
import { ScreenBoundary } from '../../../components/controls/screen-boundary.tsx';
import { StorageNotice } from '../../../components/controls/storage-notice.tsx';
import { UndoBar } from '../../../components/controls/undo-bar.tsx';
import { english, french } from '../samples.ts';

afterEach(() => vi.useRealTimers());

function Broken(): never {
  throw new Error('broken');
}

test('a screen that fails becomes a sentence with a way on', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <ScreenBoundary say={french}>
      <Broken />
    </ScreenBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toContain('Rien n’est perdu');
  expect(screen.getByRole('button', { name: 'Recharger cet écran' })).toBeDefined();
});

test('the undo bar goes by itself after ten seconds', () => {
  vi.useFakeTimers();
  const onGone = vi.fn();
  render(<UndoBar text="Garance est retirée." say={french} onUndo={vi.fn()} onGone={onGone} />);
  expect(screen.getByRole('status').textContent).toBe('Garance est retirée.');
  act(() => vi.advanceTimersByTime(9_900));
  expect(onGone).not.toHaveBeenCalled();
  act(() => vi.advanceTimersByTime(200));
  expect(onGone).toHaveBeenCalledOnce();
});

test('lost data are offered back with their day and their brands', async () => {
  const onRestore = vi.fn();
  const lost = { at: Date.UTC(2026, 10, 28, 12), brands: ['Garance', 'Halles'] };
  render(
    <StorageNotice storage="ready" lost={lost} language="fr" say={french} onRestore={onRestore} onLeave={vi.fn()} />,
  );
  expect(screen.getByRole('alert').textContent).toContain('28 novembre 2026 contient encore\u00a0: Garance et Halles');
  await userEvent.click(screen.getByRole('button', { name: 'Restaurer la copie' }));
  expect(onRestore).toHaveBeenCalled();
});

test('the language list gives the browser’s, French and English', async () => {
  const onChange = vi.fn();
  render(<LanguageList chosen={null} auto="en" say={english} onChange={onChange} />);
  const list = screen.getByRole('combobox', { name: 'Language of Tact' });
  expect([...list.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'Auto (English)',
    'Français',
    'English',
  ]);
  await userEvent.selectOptions(list, 'Français');
  expect(onChange).toHaveBeenCalledWith('fr');
});
