import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { PanelKeys } from '../../../components/panel/keys.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import { words } from '../../../shared/page/page-words.ts';
import type { PanelSession } from '../../../shared/page/panel-port.ts';
import { session, suggestions } from './session.ts';

const elsewhere = suggestions({ otherAccount: 'Jeanne Dupré' });

async function draw(change: Partial<PanelSession> = {}) {
  const opened = session({ answered: elsewhere, suggestions: Promise.resolve(elsewhere), ...change });
  let keys: PanelKeys = () => undefined;
  const picked: string[] = [];
  const closed = vi.fn();
  render(
    <Panel
      session={opened}
      say={words('fr')}
      onKeys={(bound) => {
        keys = bound;
      }}
      onPick={(_, text) => picked.push(text)}
      onSaid={vi.fn()}
      onClose={closed}
    />,
  );
  await screen.findAllByRole('button', { name: /^Insérer : / });
  const press = (init: KeyboardEventInit) => {
    const event = new KeyboardEvent('keydown', init);
    Object.defineProperty(event, 'isTrusted', { value: true });
    keys(event);
  };
  return { opened, picked, closed, press };
}

const question = () => screen.queryByRole('alertdialog', { name: 'Vérifier le compte' });

test('another account than the brand’s: asks, naming both, and nothing is inserted yet', async () => {
  const { picked, press } = await draw();
  press({ code: 'Digit1', key: '1' });
  const asked = await screen.findByRole('alertdialog', { name: 'Vérifier le compte' });
  expect(asked.textContent).toContain('Jeanne Dupré');
  expect(asked.textContent).toContain('Cycles Garance');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ne pas insérer' }));
  press({ code: 'Digit1', key: '1' });
  expect(picked).toEqual([]);
});

test('Escape takes the question away, not the replies', async () => {
  const { closed, press } = await draw();
  press({ code: 'Digit1', key: '1' });
  await screen.findByRole('alertdialog');
  press({ key: 'Escape' });
  await vi.waitFor(() => expect(question()).toBeNull());
  expect(closed).not.toHaveBeenCalled();
});

test('a page’s own click on “insert all the same” is nobody’s', async () => {
  const { picked, opened, press } = await draw();
  press({ code: 'Digit1', key: '1' });
  fireEvent.click(await screen.findByRole('button', { name: 'Insérer quand même' }));
  expect(picked).toEqual([]);
  expect(opened.agree).not.toHaveBeenCalled();
});

test('once agreed to in this page, and where the account is the brand’s, it is not asked', async () => {
  const agreed = await draw({ agreed: () => true });
  agreed.press({ code: 'Digit2', key: '2' });
  expect(agreed.picked).toEqual(['Deuxième réponse.']);
  expect(question()).toBeNull();
});
