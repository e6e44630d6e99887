import { rememberCarets } from '../../../../shared/insertion/carets.ts';
import { insert } from '../../../../shared/insertion/insert.ts';
import { replaceShortcut, textBeforeCaret } from '../../../../shared/insertion/replace-shortcut.ts';

/** The isolated half, with what the test's hand needs of it; `askMain` is the test's stand-in for the worker. */
declare const askMain: (text: string) => void;

let loaded = () => {};

function box(): HTMLElement {
  const trees = [document, ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? [])];
  for (const tree of trees) {
    const found = tree.querySelector<HTMLElement>('textarea, input, [contenteditable="true"]');
    if (found) return found;
  }
  return document.body;
}

const loadMain = () =>
  new Promise<void>((resolve) => {
    loaded = resolve;
    askMain('');
  });

rememberCarets(document, new AbortController().signal);

Object.assign(globalThis, {
  tact: {
    box,
    insertInto: (target: HTMLElement, text: string) => insert(target, text, { loadMain }),
    insertWhile: (text: string, meanwhile: () => void) =>
      insert(box(), text, { loadMain: () => loadMain().then(meanwhile) }),
    mainLoaded: () => loaded(),
    insert: (text: string) => insert(box(), text, { loadMain }),
    insertResolving: (text: string) =>
      insert(box(), text, { loadMain, resolveBox: () => (box() === document.body ? null : box()) }),
    replaceShortcut: (length: number, text: string) => replaceShortcut(box(), length, text, { loadMain }),
    textBeforeCaret: () => textBeforeCaret(box()),
  },
});
