import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PanelKeys } from '../../../components/panel/keys.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import { words } from '../../../shared/page/page-words.ts';
import type { PanelSession } from '../../../shared/page/panel-port.ts';
import { card, fact, found, session, suggestions } from './session.ts';

interface Drawn {
  keys: () => PanelKeys;
  picked: string[];
  closed: ReturnType<typeof vi.fn>;
  said: string[];
}

function draw(opened: PanelSession): Drawn {
  let keys: PanelKeys = () => undefined;
  const picked: string[] = [];
  const said: string[] = [];
  const closed = vi.fn();
  const props = { session: opened, say: words(opened.language), onClose: closed };
  render(
    <Panel
      {...props}
      onKeys={(bound) => {
        keys = bound;
      }}
      onPick={(_, text) => picked.push(text)}
      onSaid={({ key }) => said.push(key)}
    />,
  );
  return { keys: () => keys, picked, closed, said };
}

/** A key as the guard hands it over: a person's own. */
const key = (init: KeyboardEventInit): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { cancelable: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
};

const first = () => screen.findByRole('button', { name: /^Insérer : Bonjour Karim/ });

beforeEach(() => vi.restoreAllMocks());

describe('suggestions', () => {
  test('stand in a dialog, each a button whose name starts with what it does, the first with the focus', async () => {
    draw(session());
    const button = await first();
    expect(screen.getByRole('dialog', { name: 'Réponses suggérées' })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Insérer : / })).toHaveLength(3);
    expect(document.activeElement).toBe(button);
  });

  test('say in English what they say in French', async () => {
    draw(session({ language: 'en' }));
    expect(await screen.findByRole('dialog', { name: 'Suggested replies' })).toBeTruthy();
    expect(await screen.findAllByRole('button', { name: /^Insert: / })).toHaveLength(3);
    expect(screen.getByRole('searchbox', { name: 'Search templates' })).toBeTruthy();
  });

  test('say why they came up, which fact they use and until when, and that they stand here already', async () => {
    const facts = [{ id: 'h', label: 'horaires', until: '2026-12-31' }];
    draw(session({ suggestions: Promise.resolve(suggestions({ cards: [card({ facts, used: true })] })) }));
    await first();
    const text = screen.getByRole('dialog').textContent;
    expect(text).toContain('ouverts, dimanche');
    expect(text).toContain('horaires, valable jusqu’au 31 décembre 2026');
    expect(text).toContain('Déjà utilisée sous cette publication');
  });

  test('a refusal takes the row away and tells the worker', async () => {
    const opened = session();
    const { said } = draw(opened);
    await first();
    fireEvent.click(screen.getByRole('button', { name: /^Pas celle-ci\s: Bonjour Karim/ }));
    // A synthetic click is nobody's: nothing happens.
    expect(opened.reject).not.toHaveBeenCalled();
    expect(said).toEqual(['panel.ready']);
  });

  test('none: the empty state says what to do', async () => {
    draw(session({ suggestions: Promise.resolve(suggestions({ cards: [] })) }));
    expect(await screen.findByText(/Aucun modèle ne répond/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Chercher un modèle' }));
  });

  test('a worker that fails: nothing lost, nothing sent, said in words', async () => {
    const { said } = draw(session({ suggestions: Promise.reject(new Error('dead')) }));
    expect(await screen.findByText(/Rien n’est perdu, rien n’est envoyé/)).toBeTruthy();
    expect(said).toEqual(['panel.failed']);
  });

  test('a risk comes first, with the charter’s article', async () => {
    const risky = suggestions({ risk: 'insult', article: 'article 2' });
    draw(session({ suggestions: Promise.resolve(risky) }));
    expect(await screen.findByText(/à modérer \(article 2 de la charte\)/)).toBeTruthy();
  });
});

describe('keys', () => {
  test('digits insert by place on the keyboard, with or without Shift', async () => {
    const { keys, picked } = draw(session());
    await first();
    keys()(key({ code: 'Digit2', key: 'é' }));
    keys()(key({ code: 'Digit3', key: '3', shiftKey: true }));
    keys()(key({ code: 'Numpad1', key: '1' }));
    keys()(key({ code: 'Digit9', key: '9' }));
    expect(picked).toEqual(['Deuxième réponse.', 'Troisième.', card().text]);
  });

  test('digits type in the search, and `/` or Ctrl+K goes there', async () => {
    const { keys, picked } = draw(session());
    await first();
    keys()(key({ code: 'Slash', key: '/' }));
    const search = screen.getByRole('searchbox');
    expect(document.activeElement).toBe(search);
    keys()(key({ code: 'Digit1', key: '1' }));
    expect(picked).toEqual([]);
  });

  test('arrows move, Escape closes, a synthetic key does nothing', async () => {
    const { keys, closed, picked } = draw(session());
    const button = await first();
    keys()(key({ key: 'ArrowDown' }));
    expect(document.activeElement).not.toBe(button);
    keys()(key({ key: 'ArrowUp' }));
    expect(document.activeElement).toBe(button);
    keys()(new KeyboardEvent('keydown', { code: 'Digit1' }));
    expect(picked).toEqual([]);
    keys()(key({ key: 'Escape' }));
    expect(closed).toHaveBeenCalledOnce();
  });
});

describe('search', () => {
  test('finds templates and facts, and Enter takes the first', async () => {
    const search = vi.fn(async () =>
      found({ cards: [card({ template: 'price.fr', text: 'Le tarif.' })], facts: [fact()] }),
    );
    const { keys, picked } = draw(session({ search }));
    await first();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'tarif' } });
    await screen.findByRole('button', { name: 'Insérer : Le tarif.' });
    screen.getByRole('button', { name: 'Insérer : boutique de Lyon, 04 65 71 00 12' });
    screen.getByRole('searchbox').focus();
    keys()(key({ key: 'Enter' }));
    expect(picked).toEqual(['Le tarif.']);
  });

  test('an expired fact is struck, dated and can’t be inserted', async () => {
    const search = async () => found({ facts: [fact({ expired: true, until: '2026-10-31' })] });
    draw(session({ mode: 'facts', search, suggestions: Promise.resolve(suggestions({ cards: [] })) }));
    expect(await screen.findByText(/terminé le 31 octobre 2026/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Insérer : / })).toBeNull();
  });

  test('what is not found is said', async () => {
    draw(session());
    await first();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
    await waitFor(() => expect(screen.getByText(/Rien ne correspond à/)).toBeTruthy());
  });
});
