import type { Question } from '../messages.ts';
import type { Item, PageAdapter } from '../networks/adapter.ts';

/** The comment as the worker is asked about it. */
export function questionFor(item: Item, adapter: PageAdapter, page: ParentNode): Question {
  return {
    network: adapter.network,
    key: item.key,
    post: item.parent ?? item.key,
    author: item.author,
    text: item.text,
    language: item.language ?? null,
    acting: adapter.acting(page),
  };
}

/** A question about no comment: for the search, and for a box that answers nothing. */
export function emptyQuestion(adapter: PageAdapter, page: ParentNode): Question {
  return {
    network: adapter.network,
    key: null,
    post: null,
    author: null,
    text: '',
    language: null,
    acting: adapter.acting(page),
  };
}
