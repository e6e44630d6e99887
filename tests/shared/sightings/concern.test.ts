import { expect, test } from 'vitest';
import { concernsOf } from '../../../shared/sightings/concern.ts';
import { batch, comment, GARANCE, post } from '../../stores/tables/sighting-samples.ts';

test('what stands under a post concerns the brand whose account it is', () => {
  const told = concernsOf(comment('110'), batch([]), [GARANCE]);
  expect(told).toEqual([{ brand: 'garance', concern: 'under-own-post', ours: false }]);
});

test('an account that is no brand’s any more brings nothing in, though one brand alone has an account there', () => {
  const items = [post({ owner: 'cycles_garance' }), comment('110', { owner: 'cycles_garance' })];
  expect(items.flatMap((item) => concernsOf(item, batch(items), [GARANCE]))).toEqual([]);
});
