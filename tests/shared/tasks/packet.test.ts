import { describe, expect, test } from 'vitest';
import { screenWords } from '../../../shared/locales/screen-words.ts';
import { missingFrom } from '../../../shared/tasks/missing.ts';
import { formLink, mailLink, packetOf, plainQuestion } from '../../../shared/tasks/packet.ts';

const text = '@cyclesgarance bonjour. Commande n° 48213 passée le 3 novembre, toujours rien !! Où est mon colis ???';
const parts = {
  ...{ brand: 'Cycles Garance', network: 'X', author: 'Karim B.', text, intent: 'order-late' },
  ...{ link: 'https://x.com/karimb/status/1', wished: 'lun. 30 nov., 10:00' },
};

test('the question is put plainly: what is asked, without handles and rows of marks', () => {
  expect(plainQuestion(text)).toBe('Où est mon colis ?');
  expect(plainQuestion('Ras le bol de ce vélo qui grince.')).toBe('Ras le bol de ce vélo qui grince.');
  expect(plainQuestion('mot '.repeat(200)).length).toBeLessThanOrEqual(240);
  expect(plainQuestion('')).toBe('');
});

test('what the comment says already is not asked for', () => {
  expect(missingFrom(text, 'order-late')).toEqual(['mail']);
  expect(missingFrom('Et mon colis ?', 'order-late')).toEqual(['order-number', 'order-date', 'mail']);
  expect(missingFrom('Prix du Rosalie en taille M ?', 'stock')).toEqual(['product', 'place']);
  expect(missingFrom('Bravo', 'praise')).toEqual([]);
  expect(missingFrom('?', null)).toEqual([]);
});

describe('the packet', () => {
  test('holds who, where, the question, the whole comment, what is missing and the wished time', () => {
    const packet = packetOf(parts, screenWords('fr'));
    expect(packet.subject).toMatch(/^Cycles Garance\s: question de Karim B\. sur X$/);
    for (const words of [
      'Karim B. (nom public, X)',
      parts.link,
      'Où est mon colis ?',
      text,
      '- l’adresse électronique',
    ]) {
      expect(packet.text).toContain(words);
    }
    expect(packet.text).toContain('lun. 30 nov., 10:00');
    expect(packet.text).not.toContain('le numéro de commande');
  });

  test('stands in English too, without a link, an author or anything missing', () => {
    const packet = packetOf({ ...parts, brand: null, author: null, link: null, intent: 'praise' }, screenWords('en'));
    expect(packet.subject).toBe('Question from a customer on X');
    expect(packet.text).not.toContain('Link:');
    expect(packet.text).not.toContain('does not say');
  });
});

test('a mail address carries the packet; what is no address is none', () => {
  const packet = { subject: 'Où & quand ?', text: 'Ligne 1\nLigne 2' };
  expect(mailLink({ mail: 'sav@garance.example' }, packet)).toBe(
    'mailto:sav@garance.example?subject=O%C3%B9%20%26%20quand%20%3F&body=Ligne%201%0D%0ALigne%202',
  );
  expect(mailLink({ mail: 'sav@garance.example?bcc=x@evil.example' }, packet)).toBeNull();
  expect(mailLink(null, packet)).toBeNull();
  expect(mailLink({ mail: 'a@b.example' }, { subject: '', text: 'x '.repeat(9000) })?.length).toBeLessThan(4000);
  expect(formLink({ form: 'https://garance.example/aide' })).toBe('https://garance.example/aide');
  expect(formLink({ form: 'javascript:alert(1)' })).toBeNull();
});
