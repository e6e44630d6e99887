import { describe, expect, it } from 'vitest';
import { linkedinAdapter } from '../../../../shared/networks/linkedin/adapter.ts';
import { parsePage } from '../../../core/saved-page.ts';

const POST = '7529445929779200013';
const POST_URL = `https://www.linkedin.com/feed/update/urn:li:activity:${POST}/`;
const [ONE, TWO, THREE] = ['7529461029273600004', '7529471029273600005', '7529481029273600006'];

interface Part {
  id?: string;
  author?: string;
  reply?: boolean;
}

const link = (name: string) => {
  const href = `https://www.linkedin.com/in/${name.toLowerCase().replace(/\W+/g, '-')}/`;
  return `<a href="${href}"></a><a href="${href}">${name}</a>`;
};
const words = (text: string) => `<span data-testid="expandable-text-box">${text}</span>`;
const comment = ({ id = ONE, author = 'Karim B.', reply = false }: Part) => {
  const urn = `urn:li:comment:(urn:li:activity:${POST},${id})`;
  const mark = reply ? `<i data-sdui-anchor-id="comment-${urn}::0" id="replaceableComment_${urn}::0"></i>` : '';
  return `<div componentkey="replaceableComment_${urn}"><div componentkey="replaceableComment_${urn}">${mark}
    ${link(author)}${words('Une question')}<div><button>J’aime</button><button>Répondre</button></div></div></div>`;
};
const box = (name: string, inner = '', sends: string | null = null, hidden = '') =>
  `<div componentkey="commentBox-${name}" ${hidden}><div contenteditable="true" role="textbox" id="${name}">${inner}</div>
   ${sends === null ? '' : `<div id="commentButtonSection-${name}"><button>${sends}</button></div>`}</div>`;
const chip = (name: string) => `<p><a data-type="mention" href="#">${name}</a>&nbsp;</p>`;
const post = `<div id="expandedABCFeedType_FEED_DETAIL"><div componentkey="ABC">${link('Cycles Garance')}${words('Bonjour')}
  <button><svg id="comment-small"></svg>Commenter</button></div></div>`;
const page = (...parts: string[]) => parsePage(`<main data-sdui-screen="x">${parts.join('')}</main>`);
const found = (where: Document, key: string) => linkedinAdapter.box(where, key, POST_URL)?.id ?? null;

describe('the box of a comment', () => {
  it('stands below it, with its author’s mention', () => {
    const where = page(
      post,
      box('top'),
      comment({}),
      box('mine', chip('Karim B.')),
      comment({ id: TWO, author: 'Léa' }),
    );
    expect(found(where, ONE)).toBe('mine');
    expect(found(where, TWO)).toBeNull();
    expect(found(where, POST)).toBe('top');
  });

  it('is never the post’s, wherever that stands', () => {
    expect(found(page(post, box('top'), comment({})), ONE)).toBeNull();
    expect(found(page(post, comment({}), box('bottom')), ONE)).toBeNull();
    expect(found(page(post, comment({}), box('bottom', 'Bonjour', 'Commenter')), ONE)).toBeNull();
    expect(found(page(post, box('top'), comment({}), box('bottom', 'Bonjour', 'Commenter')), ONE)).toBeNull();
  });

  it('is not one that speaks to someone else, in the same thread or the next', () => {
    const thread = [comment({}), comment({ id: TWO, author: 'Léa', reply: true }), box('lea', chip('Léa'))];
    const where = page(post, box('top'), ...thread, comment({ id: THREE, author: 'Inès' }));
    expect(found(where, ONE)).toBeNull();
    expect(found(where, TWO)).toBe('lea');
    expect(found(where, THREE)).toBeNull();
  });

  it('may be known by the word on its send control, and answers the thread’s own comment then', () => {
    const where = page(
      post,
      comment({}),
      comment({ id: TWO, author: 'Léa', reply: true }),
      box('r', 'Oui', 'Répondre'),
    );
    expect(found(where, ONE)).toBe('r');
    expect(found(where, TWO)).toBeNull();
  });

  it('still speaks to a person whose mention was cut to the first name, and to none whose name only begins alike', () => {
    expect(found(page(post, box('top'), comment({}), box('mine', chip('Karim'))), ONE)).toBe('mine');
    expect(found(page(post, box('top'), comment({}), box('mine', chip('Kari'))), ONE)).toBeNull();
  });

  it('is none of two, nor a hidden one, nor any when the comment has left the page', () => {
    const two = page(post, box('top'), comment({}), box('a', chip('Karim B.')), box('b', chip('Karim B.')));
    expect(found(two, ONE)).toBeNull();
    const hidden = page(post, box('top'), comment({}), box('a', chip('Karim B.'), null, 'style="display:none"'));
    expect(found(hidden, ONE)).toBeNull();
    expect(found(page(post, box('top'), box('a', chip('Karim B.'))), ONE)).toBeNull();
  });

  it('is that of the whole number: 456 is not 123456', () => {
    const where = page(post, box('top'), comment({ id: '123456' }), box('mine', chip('Karim B.')));
    expect(found(where, '123456')).toBe('mine');
    expect(found(where, '456')).toBeNull();
  });
});

describe('a card of the feed, which has no number of its own', () => {
  const card = (
    comments: string,
  ) => `<div role="listitem" componentkey="update-card-focusXYZ">${link('Dan')}${words('Hello')}
    <button><svg id="comment-small"></svg>Comment</button>${comments}</div>`;
  const context = { url: 'https://www.linkedin.com/feed/', accounts: [], now: '' };
  const keyOf = (where: Document) => linkedinAdapter.read(where, context).items[0]?.item.key ?? null;

  it('takes that of its comments, keeps its old name beside it, and remembers it when they are closed', () => {
    const where = parsePage(`<main>${card('')}</main>`);
    const before = keyOf(where);
    expect(before).toMatch(/^words-/);
    const root = where.querySelector('[role=listitem]') as Element;
    root.insertAdjacentHTML('beforeend', box('own') + comment({}));
    expect(keyOf(where)).toBe(POST);
    for (const key of [before, POST]) expect(linkedinAdapter.box(where, key ?? '', context.url)?.id).toBe('own');
    root.querySelector('[componentkey^="replaceableComment"]')?.remove();
    expect(keyOf(where)).toBe(POST);
    expect(linkedinAdapter.box(where, POST, context.url)?.id).toBe('own');
    expect(keyOf(parsePage(`<main>${card('')}</main>`))).toBe(before);
  });
});

describe('from a box to what it answers', () => {
  it('gives the comment that it speaks to, the post for its own, null where nobody can tell', () => {
    const where = page(
      post,
      box('top'),
      comment({}),
      comment({ id: TWO, author: 'Léa', reply: true }),
      box('b', chip('Léa')),
    );
    const answered = (id: string) =>
      linkedinAdapter.answeredBy?.(where, where.querySelector<HTMLElement>(`#${id}`) as HTMLElement, POST_URL);
    expect(answered('b')).toBe(TWO);
    expect(answered('top')).toBe(POST);
    where.querySelector('#b')?.replaceChildren('sans mention');
    expect(answered('b')).toBe(ONE);
  });
});

describe('what stands around a box', () => {
  it('is its own send control, there once it holds a text', () => {
    const where = page(post, box('top', 'Bonjour', 'Commenter'), comment({}), box('mine', chip('Karim B.')));
    const submit = (id: string) => linkedinAdapter.submit(where.querySelector<HTMLElement>(`#${id}`) as HTMLElement);
    expect(submit('top')?.textContent).toBe('Commenter');
    expect(submit('mine')).toBeNull();
  });

  it('is counted without message boxes', () => {
    const message = '<div class="msg-form__contenteditable" contenteditable="true" role="textbox"></div>';
    expect(linkedinAdapter.boxes(page(post, box('top'), message)).map(({ id }) => id)).toEqual(['top']);
  });
});

describe('what stands in a row', () => {
  it('is its own Reply control and the end of its bar, never a neighbour’s', () => {
    const where = page(post, comment({}), comment({ id: TWO, author: 'Léa', reply: true }));
    for (const id of [ONE, TWO]) {
      const roots = [...where.querySelectorAll(`[componentkey$=",${id})"]`)];
      const root = roots.at(-1) as Element;
      expect(roots[0]?.contains(linkedinAdapter.replyControl(root))).toBe(true);
      expect(linkedinAdapter.place(root)?.container).toBe(linkedinAdapter.replyControl(root)?.parentElement);
      expect(linkedinAdapter.readRoot(roots[0] as Element, { url: POST_URL, accounts: [], now: '' })).toBeNull();
    }
  });

  it('has a place for our button where no word of the network’s is known, but no control to press', () => {
    const where = page(post, comment({}).replace('Répondre', 'Vastaa'));
    const root = [...where.querySelectorAll('[componentkey^="replaceableComment"]')].at(-1) as Element;
    expect(linkedinAdapter.replyControl(root)).toBeNull();
    expect(linkedinAdapter.place(root)?.container.textContent).toContain('Vastaa');
  });

  it('is told apart from what it was by its identity', () => {
    const where = page(post, comment({}));
    const root = [...where.querySelectorAll('[componentkey^="replaceableComment"]')].at(-1) as Element;
    const before = linkedinAdapter.identityOf?.(root);
    root.querySelector('button')?.append(' 3');
    expect(linkedinAdapter.identityOf?.(root)).toBe(before);
    root.querySelectorAll('a')[1]?.replaceChildren('Léa');
    expect(linkedinAdapter.identityOf?.(root)).not.toBe(before);
  });
});

describe('a comment under an ad', () => {
  const ad = (author: string) => `<div role="listitem" componentkey="update-card-focusXYZ">${link(author)}
    <p componentkey="a">Sponsorisé</p>${words('Offre')}<button><svg id="comment-small"></svg></button>${comment({})}</div>`;
  const read = (author: string, ...ids: string[]) => {
    const where = parsePage(`<main>${ad(author)}</main>`);
    const root = [...where.querySelectorAll('[componentkey^="replaceableComment"]')].at(-1) as Element;
    const accounts = ids.map((id) => ({ network: 'linkedin', id }));
    return linkedinAdapter.readRoot(root, { url: 'https://www.linkedin.com/feed/', accounts, now: '' })?.key ?? null;
  };

  it('has a button under the brand’s own, none under another’s', () => {
    expect(read('Cycles Garance', 'cycles-garance')).toBe(ONE);
    expect(read('Banque Exemple', 'cycles-garance')).toBeNull();
    expect(read('Banque Exemple')).toBe(ONE);
  });
});

describe('whom the page acts as', () => {
  it('is the actor that was chosen beside the box, by the link of a post by that name', () => {
    const actor = '<div aria-label="Open actor selection screen"><img alt="Cycles Garance"></div>';
    const where = parsePage(`<nav><a href="/in/garance-duval/">Me</a></nav><main>${actor}${post}</main>`);
    expect(linkedinAdapter.acting(where)).toBe('cycles-garance');
    expect(linkedinAdapter.acting(parsePage(`<main>${actor}</main>`))).toBe('Cycles Garance');
  });

  it('is the member of the bar at the top, or of a comment marked “• You”', () => {
    expect(linkedinAdapter.acting(parsePage('<nav><a href="/in/garance-duval/">Me</a></nav>'))).toBe('garance-duval');
    const you = parsePage('<main><a href="/in/garance-duval/"><span>Garance</span><span>• Vous</span></a></main>');
    expect(linkedinAdapter.acting(you)).toBe('garance-duval');
    expect(linkedinAdapter.acting(page(post))).toBeNull();
  });
});
