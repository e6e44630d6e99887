import { expect, test } from 'vitest';
import { templateEntries } from '../../../shared/templates/origin.ts';

const template = (id: string, text: string) => ({ id, language: 'fr', text });

test('the brand’s own come first, and its version stands where the starter one stood', () => {
  const starter = [template('praise.fr', 'Merci !'), template('hours.fr', 'Ouvert.')];
  const own = [template('hours.fr', 'Ouvert à Lyon.'), template('cargo.fr', 'Le Porteur.')];
  expect(templateEntries(starter, own).map(({ template: { text }, origin }) => [text, origin])).toEqual([
    ['Le Porteur.', 'own'],
    ['Merci !', 'starter'],
    ['Ouvert à Lyon.', 'changed'],
  ]);
});
