import { firstName } from '../names/first-name.ts';
import { shippedLexicon } from './concepts.ts';
import { turns } from './risk/lexicon.ts';

/** Reads the lists that a suggestion is made with, which it would else do first: a tenth of a second of a cold worker. */
export function readLists(): void {
  shippedLexicon();
  turns();
  firstName('Camille Martin');
}
