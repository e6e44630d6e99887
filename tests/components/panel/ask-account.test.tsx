import { within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { askAccount } from '../../../components/panel/ask-account.tsx';

// happy-dom knows no popovers; where the question stands is tried in a real browser.
HTMLElement.prototype.showPopover ??= () => undefined;

/** The root is closed to the page; here it is taken as it is made. */
function asked() {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const answer = vi.fn();
  const anchor = document.createElement('textarea');
  document.body.append(anchor);
  const doubt = { acting: 'camille-roy', brand: 'Cycles Garance' };
  const handle = askAccount({ language: 'fr', scheme: 'light', mount: document.body, anchor, doubt, answer });
  const root = attach.mock.results.at(-1)?.value as ShadowRoot;
  attach.mockRestore();
  const shown = within(root.lastElementChild as HTMLElement);
  const press = (name: string) => {
    const click = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(click, 'isTrusted', { value: true });
    shown.getByRole('button', { name }).dispatchEvent(click);
  };
  const key = (code: string) => {
    const event = new KeyboardEvent('keydown', { code, key: code });
    Object.defineProperty(event, 'isTrusted', { value: true });
    handle.handleKey(event);
  };
  return { answer, handle, shown, press, key };
}

test('names the account and the brand, and starts on the harmless answer', () => {
  const { shown, handle, answer } = asked();
  const question = shown.getByRole('alertdialog', { name: 'Vérifier le compte' });
  expect(question.textContent).toContain('camille-roy');
  expect(question.textContent).toContain('Cycles Garance');
  expect((handle.host.getRootNode() as Document).contains(handle.host)).toBe(true);
  expect(answer).not.toHaveBeenCalled();
});

test.each([
  ['Insérer quand même', 'insert'],
  ['Copier seulement', 'copy'],
  ['Ne pas insérer', 'cancel'],
])('%s says %s first, and takes the question away', (name, said) => {
  const { press, answer, handle } = asked();
  press(name);
  expect(answer.mock.calls[0]).toEqual([said]);
  expect(handle.host.isConnected).toBe(false);
});

test('Escape is a no, and a digit inserts nothing', () => {
  const { key, answer, handle } = asked();
  key('Digit1');
  expect(answer).not.toHaveBeenCalled();
  key('Escape');
  expect(answer.mock.calls).toEqual([['cancel']]);
  expect(handle.host.isConnected).toBe(false);
});
