import { expect, test } from 'vitest';
import { read } from './tree.ts';

// The sidebar opens at the install unless the manifest says no (WXT writes it from this line): "Tact never opens a page for you".
test('Firefox does not open the sidebar by itself', () => {
  expect(read('entrypoints/sidepanel/index.html')).toContain(
    '<meta name="manifest.open_at_install" content="false" />',
  );
});
