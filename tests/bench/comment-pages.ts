import { feedPage } from './feed-page.ts';

/** One post with thousands of comments, as plain HTML in a network's shape; a reply box stands open in the middle. */
export interface CommentPage {
  name: string;
  url: string;
  html: (comments: number) => string;
  /** Of the reader in `shared/networks/`, for its functions alone. */
  adapter: { file: string; name: string };
}

const POST = 7_400_000_000_000_000_000n;
const PAD =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M2 10c0-4.4 3.6-8 8-8h4.4c4.4 0 8 3.6 8 8.1z"></path></svg>';
const WORDS = 'Bonjour, vous êtes ouverts dimanche ? Message numéro ';

const idOf = (place: number): string => String(POST + 4_194_304n * BigInt(place + 1));
const nested = (depth: number, inner: string): string => `${'<div>'.repeat(depth)}${inner}${'</div>'.repeat(depth)}`;
/** Every fifth comment has three replies, so that threads are short and many. */
const isReply = (place: number): boolean => place % 8 >= 5;
const headOf = (place: number): number => place - (isReply(place) ? (place % 8) - 4 : 0);
const nameOf = (place: number): string => `Personne ${place}`;

/** Counters move, as on a quiet evening; nothing else does. */
const QUIET = `<script>
const counts = [...document.querySelectorAll('[data-count]')]; let turn = 0;
setInterval(() => { counts[turn % counts.length].textContent = String(turn); turn += 1; }, 250);</script>`;

const STYLES = `<style>body{margin:0;background:#fff;font:15px system-ui}main{width:640px}div{min-width:0;position:relative}
.row{display:flex;gap:4px}svg{width:18px;height:18px}</style>`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>${STYLES}</head><body>${body}${QUIET}</body></html>`;

const rows = (comments: number, draw: (place: number) => string): string =>
  Array.from({ length: comments }, (_, place) => draw(place)).join('');

/** The box stands at the end of this thread. */
const middle = (comments: number): number => headOf(Math.floor(comments / 16) * 8);

function facebookComment(place: number, box: string): string {
  const head = headOf(place);
  const ids = `comment_id=${9_000_000 + head}${isReply(place) ? `&amp;reply_comment_id=${9_000_000 + place}` : ''}`;
  const label = isReply(place)
    ? `Réponse de ${nameOf(place)} au commentaire de ${nameOf(head)} il y a 3 heures`
    : `Commentaire de ${nameOf(place)} il y a 3 heures`;
  const person = `/personne.${place}?comment_id=${9_000_000 + place}&amp;__cft__[0]=AZX`;
  const avatar = `<a href="${person}" role="link" aria-hidden="true" tabindex="-1">${PAD}</a>`;
  const name = `<span><a href="${person}" role="link" tabindex="0"><span dir="auto">${nameOf(place)}</span></a></span>`;
  const words = nested(2, `<span dir="auto" lang="fr"><div dir="auto">${WORDS}${place}.</div></span>`);
  const link = `<li><a href="https://www.facebook.com/cyclesgarance/posts/pfbid0Winter?${ids}&amp;__cft__[0]=AZX7q" role="link" tabindex="0">3 h</a></li>`;
  const button = (word: string) => `<li><div role="button" tabindex="0">${word}</div></li>`;
  const controls = `<ul class="row">${link}${button('J’aime')}${button('Répondre')}<li><span data-count>1</span></li></ul>`;
  const article = `<div role="article" aria-label="${label}" tabindex="-1"><div class="row">${avatar}${nested(2, name + words)}</div>${controls}</div>`;
  return `<div>${nested(3, article)}</div>${box}`;
}

const lexical = (label: string): string =>
  `<form role="presentation"><div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="${label}" data-box><p><br></p></div><div role="button" aria-label="Publier le commentaire" aria-disabled="true"></div></form>`;

function facebook(comments: number): string {
  const at = middle(comments);
  const header = `<div data-ad-rendering-role="profile_name"><h3><a href="/cyclesgarance?__cft__[0]=AZ" role="link"><strong>Cycles Garance</strong></a></h3></div><a href="/cyclesgarance/posts/pfbid0Winter" role="link">10 h</a>`;
  const text =
    '<div data-ad-rendering-role="story_message"><span dir="auto">Nos ateliers restent ouverts.</span></div>';
  const bar = ['like', 'comment', 'share']
    .map((role) => `<div role="button" tabindex="0"><span data-ad-rendering-role="${role}_button">${role}</span></div>`)
    .join('');
  const list = rows(comments, (place) =>
    facebookComment(place, place === at + 7 ? lexical(`Répondre à ${nameOf(at + 4)}`) : ''),
  );
  const post = `<div>${header}${text}<div class="row">${bar}</div><div>${list}</div>${lexical('Commenter en tant que Cycles Garance').replace(' data-box', '')}</div>`;
  return page('Facebook', `<div role="main">${post}</div>`);
}

const bar = (own: string): string =>
  `<div class="row"><button type="button" aria-label="J’aime">${PAD}</button>${own}<span data-count>1</span></div>`;

const person = (place: number): string => `https://www.linkedin.com/in/personne-${place}/`;

function chipped(place: number, inner: string): string {
  return inner.replace('<p>', `<p><a data-type="mention" href="${person(place)}">${nameOf(place)}</a> `);
}

function sduiComment(place: number, box: string): string {
  const urn = `urn:li:comment:(urn:li:activity:${POST},${idOf(place)})`;
  const key = `replaceableComment_${urn}`;
  const mark = isReply(place) ? `<div data-sdui-anchor-id="comment-${urn}::0" id="${key}::0"></div>` : '';
  const face = `<a href="${person(place)}" tabindex="-1"><figure>${PAD}</figure></a>`;
  const name = `<a href="${person(place)}"><div><span>• 2e</span><div>${nameOf(place)}</div><p>Cycliste</p></div></a>`;
  const words = `<p componentkey="feed-commentary_${place}"><span data-testid="expandable-text-box"><span>${WORDS}${place}.</span></span></p>`;
  const controls = bar('<button type="button">Répondre</button>');
  const inner = `${mark}<div componentkey="CommentComponentReference_${urn}"><div class="row">${face}${name}<p>3 h</p><button type="button" aria-label="Options">…</button></div>${words}${controls}</div>`;
  return `<div><div id="${key}" componentkey="${key}"><div componentkey="${key}"><div componentkey="${key}">${inner}</div></div></div></div>${box}`;
}

const tiptap = (name: string): string =>
  `<div componentkey="commentBox-${name}"><div data-testid="ui-core-tiptap-text-editor-wrapper"><div class="tiptap ProseMirror" contenteditable="true" role="textbox" data-box><p></p></div></div></div>`;

function sdui(comments: number): string {
  const at = middle(comments);
  const token = 'q1234';
  const author = `<div class="row"><a href="https://www.linkedin.com/company/cyclesgarance/posts"><p><span>Cycles Garance</span></p></a><p componentkey="age-1">10 h •</p></div>`;
  const text =
    '<p componentkey="feed-commentary_1"><span data-testid="expandable-text-box">Nos ateliers restent ouverts.</span></p>';
  const controls = bar(
    `<button type="button" aria-label="Commenter"><svg id="comment-small"></svg><span> ${comments}</span></button>`,
  );
  const post = `<div id="expanded${token}FeedType_FEED_DETAIL"><div componentkey="${token}">${author}${text}${controls}<div data-testid="ReactionFacepileCollection-urn:li:activity:${POST}"></div></div></div>`;
  const list = rows(comments, (place) => sduiComment(place, place === at + 7 ? chipped(at + 4, tiptap('reply')) : ''));
  const nav = '<header id="global-nav"><nav><a href="https://www.linkedin.com/in/camille-roy/">Vous</a></nav></header>';
  return page(
    'LinkedIn',
    `${nav}<main data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.UpdateDetail">${post}${tiptap('post').replace(' data-box', '')}<div data-component-type="LazyColumn">${list}</div></main>`,
  );
}

function emberComment(place: number, inner: string): string {
  const meta = `<div class="comments-comment-meta__container row"><a href="${person(place)}" aria-label="x"><img alt=""></a><a href="${person(place)}"><h3><span class="comments-comment-meta__description-title">${nameOf(place)}</span><span> • 2e</span></h3><div>Cycliste</div></a><time>3 h</time></div>`;
  const words = `<section><span class="comments-comment-item__main-content"><div class="update-components-text"><span dir="ltr">${WORDS}${place}.</span></div></span></section>`;
  const controls = bar(
    '<button type="button" class="comments-comment-social-bar__reply-action-button--cr" aria-label="Répondre">Répondre</button>',
  );
  return `<article class="comments-comment-entity${isReply(place) ? ' comments-comment-entity--reply' : ''}" data-id="urn:li:comment:(activity:${POST},${idOf(place)})">${meta}${words}${controls}${inner}</article>`;
}

const quill = (name: string): string =>
  `<form class="comments-comment-box comments-comment-box--cr" data-name="${name}"><div class="ql-container"><div class="ql-editor" contenteditable="true" role="textbox" data-box><p></p></div><div class="ql-clipboard" contenteditable="true"></div></div></form>`;

function ember(comments: number): string {
  const at = middle(comments);
  const actor = `<div class="update-components-actor row"><a href="https://www.linkedin.com/company/cyclesgarance/"><span class="update-components-actor__title"><span aria-hidden="true">Cycles Garance</span></span></a><span class="update-components-actor__sub-description">10 h •</span></div>`;
  const text = '<div class="update-components-text"><span dir="ltr">Nos ateliers restent ouverts.</span></div>';
  const heads = Array.from({ length: comments }, (_, place) => place).filter((place) => !isReply(place));
  const list = heads.map((head) => {
    const replies = [1, 2, 3].map((step) => head + step).filter((place) => place < comments && headOf(place) === head);
    const box = head === at + 4 ? chipped(head, quill('reply')) : '';
    return emberComment(
      head,
      `<div class="comments-replies-list">${replies.map((one) => emberComment(one, '')).join('')}</div>${box}`,
    );
  });
  const controls = bar(`<button type="button" class="comment-button">Commenter <span>${comments}</span></button>`);
  const nav = '<header id="global-nav"><nav><a href="https://www.linkedin.com/in/camille-roy/">Vous</a></nav></header>';
  const post = `<div class="feed-shared-update-v2" data-urn="urn:li:activity:${POST}" role="article">${actor}${text}${controls}${quill('post').replace(' data-box', '')}<div class="comments-comments-list">${list.join('')}</div></div>`;
  return page('LinkedIn', `${nav}<main>${post}</main>`);
}

const LINKEDIN = { file: 'shared/networks/linkedin/adapter.ts', name: 'linkedinAdapter' };
const UPDATE = `https://www.linkedin.com/feed/update/urn:li:activity:${POST}/`;

export const COMMENT_PAGES: readonly CommentPage[] = [
  {
    name: 'X, a post’s page',
    url: 'https://x.com/personne0/status/2060000000000000000',
    html: (comments) => feedPage(false, comments + 1, true),
    adapter: { file: 'shared/networks/x/adapter.ts', name: 'xAdapter' },
  },
  {
    name: 'Facebook',
    url: 'https://www.facebook.com/cyclesgarance/posts/pfbid0Winter',
    html: facebook,
    adapter: { file: 'shared/networks/facebook/adapter.ts', name: 'facebookAdapter' },
  },
  { name: 'LinkedIn, newer', url: UPDATE, html: sdui, adapter: LINKEDIN },
  { name: 'LinkedIn, older', url: UPDATE, html: ember, adapter: LINKEDIN },
];
