import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CommentDeeds } from '../../../components/panel/comment-deeds.tsx';
import { whyOf } from '../../../components/panel/why.ts';
import { words } from '../../../shared/page/page-words.ts';
import { card, session, suggestions } from './session.ts';

// A test's click is no person's; the panel checks each one.
vi.mock('../../../components/panel/trusted.ts', () => ({ trusted: (act: () => void) => act }));

const say = words('fr');
const handed = {
  ...{ subject: 'Question', text: 'Bonjour, une question.', task: 't' },
  ...{ mail: 'mailto:sav@garance.example?subject=Question', form: 'https://garance.example/aide' },
};

test('the kind that the words say is pressed; one click corrects it', async () => {
  const own = session();
  render(
    <CommentDeeds session={own} suggestions={suggestions({ feedback: 'complaint' })} say={say} onSaid={vi.fn()} />,
  );
  const group = screen.getByRole('group', { name: 'Ce commentaire est' });
  expect(within(group).getByRole('button', { name: 'Réclamation', pressed: true })).toBeDefined();
  await userEvent.click(within(group).getByRole('button', { name: 'Idée' }));
  expect(own.tag).toHaveBeenLastCalledWith('idea');
  expect(within(group).getByRole('button', { name: 'Idée', pressed: true })).toBeDefined();
  expect(within(group).getByRole('button', { name: 'Réclamation', pressed: false })).toBeDefined();
  await userEvent.click(within(group).getByRole('button', { name: 'Idée' }));
  expect(own.tag).toHaveBeenLastCalledWith(null);
});

test('handing to customer service copies the packet, says so, and offers mail and form', async () => {
  const own = session({ handOff: vi.fn(async () => handed) });
  const onSaid = vi.fn();
  render(<CommentDeeds session={own} suggestions={suggestions()} say={say} onSaid={onSaid} />);
  await userEvent.click(screen.getByRole('button', { name: 'Transmettre au service client' }));
  expect((await screen.findByRole('link', { name: 'Messagerie' })).getAttribute('href')).toBe(handed.mail);
  expect(screen.getByRole('link', { name: 'Formulaire' }).getAttribute('href')).toBe(handed.form);
  expect(own.copy).toHaveBeenCalledWith(handed.text, null);
  expect(onSaid).toHaveBeenCalledWith({ key: 'handOff.copied' });
  expect(screen.getByText(/^La question est copiée/)).toBeDefined();
});

test('a copy that is refused is said, and where the question is kept', async () => {
  const own = session({
    handOff: vi.fn(async () => handed),
    copy: vi.fn(async () => ({ key: 'said.copyFailed', trouble: true })),
  });
  const onSaid = vi.fn();
  render(<CommentDeeds session={own} suggestions={suggestions()} say={say} onSaid={onSaid} />);
  await userEvent.click(screen.getByRole('button', { name: 'Transmettre au service client' }));
  await screen.findByRole('link', { name: 'Messagerie' });
  expect(onSaid).toHaveBeenCalledWith({ key: 'handOff.notCopied', trouble: true });
});

test('customer service’s answer says that it is theirs, and what was dropped', () => {
  expect(whyOf(card({ service: { dropped: [] } }), say)).toBe('Réponse du service client');
  expect(whyOf(card({ service: { dropped: ['Merci de votre patience.'] } }), say)).toContain(
    'raccourcie\u00a0; retiré\u00a0: Merci de votre patience.',
  );
});
