import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../../shared/networks/adapter.ts';
import { facebookAdapter } from '../../../shared/networks/facebook/adapter.ts';
import { linkedinAdapter } from '../../../shared/networks/linkedin/adapter.ts';
import { parsePage } from '../../core/saved-page.ts';

/** The controls of a comment in languages of which no word is known here. */
const SPANISH = { like: 'Me gusta', state: 'Estado del botón de reacción: sin reacción', reply: 'Contestar' };
const GERMAN = { like: 'Gefällt mir', state: 'Status des Reaktionsbuttons: keine Reaktion', reply: 'Antworten' };
const TONGUES = [
  ['Spanish', SPANISH],
  ['German', GERMAN],
] as const;

const URN = 'urn:li:comment:(urn:li:activity:7395000000000000000,7395000000000000001)';

const linkedin = (bar: string) =>
  `<div componentkey="replaceableComment_${URN}"><a href="/in/lea"><div>Léa</div></a><button aria-label="Menü">…</button>
   <p><span data-testid="expandable-text-box">Bonjour, c’est ouvert ?</span></p><div>${bar}</div></div>`;

const facebook = (bar: string) =>
  `<div role="article" aria-label="Léa"><a role="link" href="/lea">Léa</a><div><span lang="fr">Bonjour</span></div>
   <ul><li><a href="/shop/posts/1?comment_id=22">1 h</a></li>${bar}</ul></div>`;

const pressed = (adapter: Adapter, html: string): string | null => {
  const root = parsePage(`<main>${html}</main>`).querySelector(adapter.rootSelector);
  return root === null ? 'no root' : (adapter.replyControl(root)?.textContent ?? null);
};

describe.each(TONGUES)('in %s', (_, { like, state, reply }) => {
  const likeButton = `<button aria-label="${state}">${like}</button>`;
  const item = (inner: string) => `<li>${inner}</li>`;
  const likeItem = item(`<div role="button" aria-label="${like}">${like}</div>`);
  const replyItem = item(`<div role="button">${reply}</div>`);

  it('LinkedIn: the one bare word beside the reaction', () => {
    expect(pressed(linkedinAdapter, linkedin(`${likeButton}<button>${reply}</button><span>2</span>`))).toBe(reply);
    expect(pressed(linkedinAdapter, linkedin(`${likeButton}<button aria-label="${reply}">${reply}</button>`))).toBe(
      reply,
    );
  });

  it.each([
    ['two words', `${likeButton}<button>${reply}</button><button>Teilen</button>`],
    ['no reaction before it', `<button>${like}</button><button>${reply}</button>`],
    ['a menu', `${likeButton}<button aria-haspopup="menu">${reply}</button>`],
    ['a picture in it', `${likeButton}<button><svg></svg>${reply}</button>`],
    ['nothing but the reaction', likeButton],
  ])('LinkedIn, %s: not sure, nothing is pressed', (_, bar) => {
    expect(pressed(linkedinAdapter, linkedin(bar))).toBeNull();
  });

  it('Facebook: after the reaction, in the row of the comment’s time', () => {
    expect(pressed(facebookAdapter, facebook(likeItem + replyItem))).toBe(reply);
  });

  it.each([
    ['three controls', likeItem + replyItem + item('<div role="button">Teilen</div>')],
    ['the other way round', replyItem + likeItem],
    ['both labelled', likeItem + item(`<div role="button" aria-label="${reply}">${reply}</div>`)],
    ['one alone', replyItem],
  ])('Facebook, %s: not sure, nothing is pressed', (_, bar) => {
    expect(pressed(facebookAdapter, facebook(bar))).toBeNull();
  });
});
