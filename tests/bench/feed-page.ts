/**
 * A feed of X's shape and weight with 200 posts, quiet or with the steady mutations of a busy evening. About a hundred
 * elements a post, columns and rows of flex boxes and an icon in each control, as React Native for Web draws them: on a
 * page of bare rows any button would weigh as much as the page. Plain HTML: no script but the changes themselves.
 */
const POSTS = 200;

const ICON =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><g><path d="M2 10c0-4.4 3.6-8 8-8h4.4c4.4 0 8 3.6 8 8.1 0 2.9-1.6 5.6-4.1 7l-8 4.5v-3.7h-.1C5.6 18.1 2 14.5 2 10z"></path></g></svg>';

const nested = (depth: number, inner: string): string => `${'<div>'.repeat(depth)}${inner}${'</div>'.repeat(depth)}`;

function control(testId: string, count: string): string {
  const shown = `<div><span data-count><span><span>${count}</span></span></span></div>`;
  return `<div><button data-testid="${testId}" role="button"><div dir="ltr" class="row">${nested(1, ICON)}${shown}</div></button></div>`;
}

function header(place: number, handle: string, id: string): string {
  const name = `<a href="/${handle}" role="link">${nested(2, `<span><span>Personne ${place}</span></span>`)}<div><span><span></span></span></div></a>`;
  const at = `<div><a href="/${handle}" role="link" tabindex="-1">${nested(1, `<span>@${handle}</span>`)}</a></div><div><span>·</span></div>`;
  const time = `<div><a href="/${handle}/status/${id}" role="link"><time datetime="2026-11-20T10:00:00.000Z">10 h</time></a></div>`;
  const caret = `<div><button data-testid="caret" role="button"><div class="row">${nested(1, ICON)}</div></button></div>`;
  return `<div class="row"><div data-testid="User-Name" class="row"><div>${nested(1, name)}</div><div>${nested(1, `<div class="row">${at}${time}</div>`)}</div></div>${caret}</div>`;
}

function post(place: number, focused: boolean): string {
  const id = String(2_060_000_000_000_000_000n + BigInt(place) * 4_194_304n);
  const handle = `personne${place}`;
  const avatar = `<div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}">${nested(4, `<a href="/${handle}" aria-hidden="true">${nested(3, '')}</a>`)}</div></div>`;
  const text = `<div data-testid="tweetText" lang="fr" dir="auto"><span>Bonjour, vous êtes ouverts dimanche ? Message numéro ${place}.</span></div>`;
  const bar = ['reply:2', 'retweet:1', 'like:4', 'views:310', 'bookmark:0', 'share:'].map((one) => {
    const [name = '', count = ''] = one.split(':');
    return control(name, count);
  });
  const body = `${header(place, handle, id)}${nested(1, text)}<div><div><div role="group" class="row">${bar.join('')}</div></div></div>`;
  return `<div data-testid="cellInnerDiv">${nested(2, `<article data-testid="tweet" role="article" tabindex="${focused ? -1 : 0}">${nested(2, `<div class="row">${avatar}<div>${body}</div></div>`)}</article>`)}</div>`;
}

const STYLES = `body{margin:0;background:#fff;font:15px system-ui}
div{display:flex;flex-direction:column;align-items:stretch;box-sizing:border-box;min-width:0;position:relative}
[dir]{display:block}.row{display:flex;flex-direction:row;gap:4px}main{width:600px}
button{all:unset;display:flex}svg{width:18px;height:18px;fill:currentColor}
[data-testid^=UserAvatar]{width:40px;height:40px;border-radius:50%;background:#888}`;

/** Every 16 ms: counters change, a translated line comes and goes, a row is taken out and put back. */
const STORM = `
const roots = [...document.querySelectorAll('article')];
let turn = 0;
setInterval(() => {
  for (let i = 0; i < 8; i += 1) {
    const root = roots[(turn * 7 + i * 13) % roots.length];
    const count = root.querySelector('[data-testid="like"] [data-count] span span');
    count.replaceChildren(document.createTextNode(String(turn)));
    const line = document.createElement('div');
    line.textContent = 'Traduire le post';
    root.append(line);
    setTimeout(() => line.remove(), 60);
  }
  const cell = roots[(turn * 3) % roots.length].closest('[data-testid=cellInnerDiv]');
  const next = cell.nextSibling, parent = cell.parentElement;
  cell.remove();
  parent.insertBefore(cell, next);
  turn += 1;
  window.turns = turn;
}, 16);`;

/** A quiet feed still counts its likes, four times a second. */
const QUIET = `
const counts = [...document.querySelectorAll('[data-testid="like"] [data-count] span span')];
let turn = 0;
setInterval(() => { counts[turn % counts.length].replaceChildren(document.createTextNode(String(turn))); turn += 1; window.turns = turn; }, 250);`;

/** A box under the first post, as on a post's own page. */
const BOX =
  '<div><div data-testid="tweetTextarea_0" role="textbox" contenteditable="true" data-box></div><button data-testid="tweetButtonInline" aria-disabled="true"></button></div>';

/** The page's own account, where X has it: before everything else. */
const NAVIGATION =
  '<header role="banner"><nav><a href="/cyclesgarance" data-testid="AppTabBar_Profile_Link">Profil</a></nav></header>';

/** `focused`: the page of the first post, with all others as replies. */
export function feedPage(storm: boolean, posts = POSTS, focused = false): string {
  const draw = (place: number) => post(place, focused && place === 0) + (focused && place === 0 ? BOX : '');
  const rows = Array.from({ length: posts }, (_, place) => draw(place)).join('');
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>X</title><style>${STYLES}</style></head><body>
${focused ? NAVIGATION : ''}<main role="main"><div data-testid="primaryColumn"><section><div>${rows}</div></section></div></main><script>${storm ? STORM : QUIET}</script></body></html>`;
}
