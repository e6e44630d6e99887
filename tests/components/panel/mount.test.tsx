import { within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openPanel } from '../../../components/panel/mount.tsx';
import type { Said } from '../../../shared/page/panel-port.ts';
import { session, suggestions } from './session.ts';

// happy-dom knows no popovers; where the panel stands is tried in a real browser.
HTMLElement.prototype.showPopover ??= () => undefined;

/** The panel's root is closed to the page; here it is taken as it is made. */
function opened(change: Parameters<typeof session>[0]) {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const handle = openPanel(session(change));
  const root = attach.mock.results.at(-1)?.value as ShadowRoot;
  const shown = within(root.lastElementChild as HTMLElement);
  attach.mockRestore();
  const press = (code: string) => {
    const event = new KeyboardEvent('keydown', { code, key: code.at(-1) ?? '' });
    Object.defineProperty(event, 'isTrusted', { value: true });
    handle.handleKey(event);
  };
  return { press, status: () => shown.getByRole('status').textContent };
}

test('while a picked reply is being put in, the sentence about the replies is gone; then it says what became of it', async () => {
  const answered = suggestions();
  let done: (said: Said) => void = () => undefined;
  const pick = () => new Promise<Said>((resolve) => (done = resolve));
  const { press, status } = opened({ answered, suggestions: Promise.resolve(answered), pick });
  await vi.waitFor(() => expect(status()).toContain('propositions prêtes'));
  press('Digit1');
  await vi.waitFor(() => expect(status()).toBe(''));
  done({ key: 'said.inserted' });
  await vi.waitFor(() => expect(status()).toContain('La réponse est dans la boîte'));
});
