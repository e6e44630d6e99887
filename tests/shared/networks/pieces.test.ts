// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inPieces } from '../../../shared/networks/pieces.ts';

/** No page is deeper, and happy-dom's own queries do not stand a chain of thousands. */
const DEEPEST = 200;

/** A tree of up to some thousands of elements, some of them rows. */
function grow(shape: readonly number[]): Element {
  const top = document.createElement('main');
  const all: Element[] = [top];
  for (const [place, choice] of shape.entries()) {
    const parent = all[choice % Math.min(all.length, DEEPEST)] as Element;
    const child = document.createElement(place % 3 === 0 ? 'article' : 'div');
    parent.append(child);
    all.push(child);
  }
  return top;
}

it('finds in pieces what one query finds, in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), fc.boolean(), (seeds, large) => {
      const shape = large
        ? Array.from({ length: 4500 }, (_, place) => (seeds[place % seeds.length] ?? 0) + place)
        : seeds;
      const top = grow(shape);
      const pieces = [...inPieces(top, 'article')];
      expect(pieces.flat()).toEqual([...top.querySelectorAll('article')]);
    }),
    { numRuns: 20 },
  );
});

it('takes the rows of a long list a few at a time', () => {
  const main = document.createElement('main');
  main.innerHTML = '<article><p>a</p></article>'.repeat(3000);
  expect([...inPieces(main, 'article')].map((piece) => piece.length)).toEqual(Array(3000).fill(1));
});
