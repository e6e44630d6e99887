import type { Values } from '../../shared/locales/translate.ts';

/** A sentence as key and values of the screens' words. */
export interface Said {
  key: string;
  values?: Values;
}

/** A deed that can be taken back. */
export interface Undo {
  said: Said;
  run: () => Promise<void>;
}

/** What came of a deed: a sentence, and the way back where there is one. */
export interface Deed {
  said: Said;
  undo?: () => Promise<unknown>;
}
