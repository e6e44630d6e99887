import { describe, expect, it } from 'vitest';
import { facebookAdapter } from '../../../../shared/networks/facebook/adapter.ts';
import { parsePage } from '../../../core/saved-page.ts';

const ENGLISH = 'We limit how often you can post, comment or do other things in a given amount of time.';
const FRENCH = 'Nous limitons la fréquence à laquelle vous pouvez publier, commenter ou effectuer d’autres actions.';

const comment = (text: string, form = '') =>
  `<div role="article" aria-label="Comment by Léa"><a role="link" href="/lea">Léa</a><span lang="en">${text}</span>
   <a href="/shop/posts/1?comment_id=22">1h</a>${form}</div>`;

const isLimited = (body: string) => facebookAdapter.limited?.(parsePage(`<html><body>${body}</body></html>`));

describe('Facebook says that one comments too often', () => {
  it.each([
    ['in a dialog', `<div role="dialog"><h2>Slow down</h2><span dir="auto">${ENGLISH}</span></div>`],
    [
      'in French, in pieces',
      `<div><span>Nous limitons la <b>fréquence</b> à laquelle</span> vous pouvez commenter</div>`,
    ],
    [
      'under the reply box, in a comment',
      comment('Hello', `<form><div contenteditable="true"></div><p>${FRENCH}</p></form>`),
    ],
  ])('%s', (_, body) => {
    expect(isLimited(`${comment('Hello')}${body}`)).toBe(true);
  });
});

describe('nobody else says it', () => {
  it.each([
    ['not when the sentence is not there', comment('How often can you post?')],
    ['not a person who cites it', comment(ENGLISH)],
    ['not a post about it', `<div data-ad-rendering-role="story_message"><span>${FRENCH}</span></div>`],
    ['not what one writes', `<form><div contenteditable="true"><p>${ENGLISH}</p></div></form>`],
    ['not when it is hidden', `<div hidden><span>${ENGLISH}</span></div>`],
  ])('%s', (_, body) => {
    expect(isLimited(body)).toBe(false);
  });
});
