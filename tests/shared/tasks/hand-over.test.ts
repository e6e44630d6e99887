import { expect, test } from 'vitest';
import { screenWords } from '../../../shared/locales/screen-words.ts';
import { handOverNote } from '../../../shared/tasks/hand-over.ts';
import { alert, day, sighting, task } from '../../components/desk-rows.ts';

const now = Date.parse('2026-11-30T17:05:00Z');
const brand = { name: 'Cycles Garance', zone: 'Europe/Paris' };
const hour = 3_600_000;
const nothing = {
  ...{ brand, now, tasks: [], waiting: [], waitingCount: 0, alerts: [] },
  days: [],
  today: '2026-11-30',
};
const fr = { say: screenWords('fr'), language: 'fr' as const };

test('says what waits, what was promised, what customer service owes and what is rising, danger and overdue first', () => {
  const days = [
    day({ day: '2026-11-28', received: 4 }),
    day({ day: '2026-11-29', received: 6 }),
    day({ day: '2026-11-30', received: 20 }),
  ];
  const note = handOverNote(
    {
      ...nothing,
      tasks: [
        { task: task({ title: 'Rappeler la presse', person: 'Inès', dueAt: now - hour }), due: 'overdue' },
        { task: task({ title: 'Relancer pour Paul', kind: 'chase', dueAt: now + hour }), due: 'today' },
      ],
      waiting: [
        sighting({ at: now - 3 * hour }),
        sighting({ author: 'Ana', risk: 'safety', text: 'Le frein a lâché.', at: now - 30 * hour, url: null }),
      ],
      waitingCount: 42,
      alerts: [alert({ kind: 'surge', title: { key: 'surge', values: { count: 14, usual: 2 } }, at: now - hour })],
      days,
    },
    fr,
  );
  const lines = note.split('\n');
  expect(lines[0]).toBe('Passation · Cycles Garance · lundi 30 novembre 2026, 18:05');
  expect(note).toContain('42 commentaires sans réponse');
  expect(note.indexOf('DANGER · Ana')).toBeLessThan(note.indexOf('Karim B.'));
  expect(note).toContain('… et 40 autres');
  expect(note).toMatch(/EN RETARD · Rappeler la presse \(Inès\)/);
  expect(note.indexOf('Relancer pour Paul')).toBeGreaterThan(note.indexOf('CHEZ LE SERVICE CLIENT'));
  expect(note).toMatch(/En hausse\s: 20 commentaires aujourd’hui, 5 par jour d’ordinaire \(moyenne de 2 jours vus\)/);
  expect(note).toContain('bien plus que d’habitude');
});

test('says plainly that there is nothing, in English too', () => {
  const note = handOverNote(nothing, { say: screenWords('en'), language: 'en' });
  expect(note).toContain('No comment seen without a reply.');
  expect(note).toContain('not enough days yet to compare');
});
