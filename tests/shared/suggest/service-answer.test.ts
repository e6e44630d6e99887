import { expect, test } from 'vitest';
import { lengthOn } from '../../../shared/shorten/length.ts';
import { serviceReply } from '../../../shared/suggest/service-answer.ts';

const mail = `Bonjour Madame,

Nous vous remercions de votre message et de l’intérêt que vous portez à nos produits. Nous avons bien pris note de votre demande et nous en sommes sincèrement désolés. Votre commande n° 48213 est partie de notre entrepôt le 27 novembre et vous sera livrée au plus tard le 2 décembre. Vous pouvez la suivre sur https://suivi.example/48213. Nous restons bien entendu à votre entière disposition pour tout renseignement complémentaire.

Cordialement,
Le service client`;

const asked = { answer: mail, author: 'Karim B.', network: 'x', signature: '— Léa', facts: [] };

test('greets, keeps every fact, fits the network and signs; what was left out is told', () => {
  const { text, dropped } = serviceReply(asked);
  expect(text).toMatch(/^Bonjour Karim,\n/);
  expect(text).toMatch(/\n— Léa$/);
  for (const fact of ['48213', '27 novembre', '2 décembre', 'https://suivi.example/48213'])
    expect(text).toContain(fact);
  expect(lengthOn('x', text)).toBeLessThanOrEqual(280);
  expect(text).not.toMatch(/Madame|Cordialement|service client/);
  expect(dropped.length).toBeGreaterThan(0);
});

test('an answer that fits stays as it is, in its own language, without a name that is not sure', () => {
  const { text, dropped } = serviceReply({
    ...asked,
    ...{
      answer: 'hello, yes, the shop is open on Sunday.',
      author: 'xX_bike_Xx',
      network: 'linkedin',
      signature: null,
    },
  });
  expect(text).toBe('Hello,\nYes, the shop is open on Sunday.');
  expect(dropped).toEqual([]);
});

test('an answer that is nothing but a greeting is not lost', () => {
  expect(serviceReply({ ...asked, answer: 'Bonjour,' }).text).toContain('Bonjour');
});
