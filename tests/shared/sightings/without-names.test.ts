import { expect, test } from 'vitest';
import { withoutNames } from '../../../shared/sightings/without-names.ts';

test.each([
  ['@cyclesgarance bravo à @nadia_k !', 'Léa', '… bravo à … !'],
  ['Merci ! Karim', 'Karim B.', 'Merci ! …'],
  ['Écrivez-moi : karim@exemple.fr ou 06 12 34 56 78', null, 'Écrivez-moi : … ou …'],
  ['Un vélo de 1890, commande 48213', 'Al', 'Un vélo de 1890, commande 48213'],
])('%s', (text, author, plain) => {
  expect(withoutNames(text, author)).toBe(plain);
});
