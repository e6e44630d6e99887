import { expect, test } from 'vitest';
import {
  bringsNothing,
  type IncomingSpace,
  onlyAdds,
  planImport,
  setUpOf,
  spacesOf,
} from '../../../shared/brands/import-plan.ts';

const space: IncomingSpace = {
  brand: { id: 'g', name: 'Garance', accounts: [], address: 'vous', languages: ['fr'], zone: 'Europe/Paris' },
  templates: [{ id: 'cargo.fr', language: 'fr', text: 'Le Porteur.' }],
  facts: [{ id: 'retours', kind: 'returns', label: 'retours', days: 30 }],
  charter: { articles: [{ number: 1, title: 'Respect', text: 'Restons courtois.' }], words: [] },
};

test('everything is new where nothing is kept', () => {
  const plan = planImport([space], [], 7);
  expect(plan.tallies.templates).toEqual({ new: 1, changed: 0, same: 0 });
  expect(plan.spaces[0]?.templates[0]).toMatchObject({ brand: 'g', createdAt: 7, updatedAt: 7 });
  expect(bringsNothing(plan)).toBe(false);
});

test('the same file again brings nothing and changes no date', () => {
  const kept = planImport([space], [], 7).spaces;
  const again = planImport([{ ...space, brand: { ...space.brand, signature: null } }], kept, 8);
  expect(bringsNothing(again)).toBe(true);
  expect(again.spaces).toEqual(kept);
});

test('a changed row keeps the day on which it was made', () => {
  const kept = planImport([space], [], 7).spaces;
  const next = { ...space, templates: [{ id: 'cargo.fr', language: 'fr', text: 'Le nouveau Porteur.' }] };
  const plan = planImport([next], kept, 8);
  expect(plan.tallies.templates).toEqual({ new: 0, changed: 1, same: 0 });
  expect(plan.tallies.facts).toEqual({ new: 0, changed: 0, same: 1 });
  expect(plan.spaces[0]?.templates[0]).toMatchObject({ createdAt: 7, updatedAt: 8 });
});

test('what is exported comes back unchanged', () => {
  const kept = planImport([space, { ...space, brand: { ...space.brand, id: 'h', name: 'Halles' } }], [], 7).spaces;
  expect(bringsNothing(planImport(spacesOf(setUpOf(kept), null), kept, 8))).toBe(true);
});

test('what names no brand belongs to the first of the file, or to the one that is shown', () => {
  const { brand, templates, facts } = space;
  const file = { schema: 1 as const, brands: [], templates, facts, charters: [], more: {} };
  expect(spacesOf({ ...file, brands: [brand] }, null)[0]?.templates).toEqual(templates);
  expect(spacesOf(file, brand)[0]).toMatchObject({ brand: { id: 'g' }, facts });
  expect(spacesOf(file, null)).toEqual([]);
});

test('a file that only adds needs no question; one that would change what is kept does', () => {
  const kept = planImport([space], [], 7).spaces;
  expect(onlyAdds(planImport([space], [], 7))).toBe(true);
  expect(onlyAdds(planImport([space], kept, 8))).toBe(false);
  const changed = { ...space, templates: [{ id: 'cargo.fr', language: 'fr', text: 'Le nouveau Porteur.' }] };
  expect(onlyAdds(planImport([changed], kept, 8))).toBe(false);
});
