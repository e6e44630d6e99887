/** A feed of X's shape with 200 posts, quiet or with the steady mutations of a busy evening. Plain HTML: only the network's own work is in it. */
const POSTS = 200;

function post(place: number): string {
  const id = String(2_060_000_000_000_000_000n + BigInt(place) * 4_194_304n);
  const handle = `personne${place}`;
  return `<div data-testid="cellInnerDiv"><article data-testid="tweet" role="article" tabindex="0">
<div data-testid="User-Name"><div><a href="/${handle}" role="link"><span>Personne ${place}</span></a></div><div><a href="/${handle}"><span>@${handle}</span></a>
<a href="/${handle}/status/${id}"><time datetime="2026-11-20T10:00:00.000Z">10 h</time></a></div></div>
<div data-testid="tweetText" lang="fr"><span>Bonjour, vous êtes ouverts dimanche ? Message numéro ${place}.</span></div>
<div role="group"><button data-testid="reply"><span>2</span></button><button data-testid="retweet"><span>1</span></button><button data-testid="like"><span>4</span></button></div>
</article></div>`;
}

/** Every 16 ms: counters change, a translated line comes and goes, a row is taken out and put back. */
const STORM = `
const roots = [...document.querySelectorAll('article')];
let turn = 0;
setInterval(() => {
  for (let i = 0; i < 8; i += 1) {
    const root = roots[(turn * 7 + i * 13) % roots.length];
    const count = root.querySelector('[data-testid="like"] span');
    count.replaceChildren(document.createTextNode(String(turn)));
    const line = document.createElement('div');
    line.textContent = 'Traduire le post';
    root.append(line);
    setTimeout(() => line.remove(), 60);
  }
  const cell = roots[(turn * 3) % roots.length].parentElement;
  const next = cell.nextSibling, parent = cell.parentElement;
  cell.remove();
  parent.insertBefore(cell, next);
  turn += 1;
}, 16);`;

/** A quiet feed still counts its likes, four times a second. */
const QUIET = `
const counts = [...document.querySelectorAll('[data-testid="like"] span')];
let turn = 0;
setInterval(() => { counts[turn % counts.length].replaceChildren(document.createTextNode(String(turn))); turn += 1; }, 250);`;

export function feedPage(storm: boolean): string {
  const rows = Array.from({ length: POSTS }, (_, place) => post(place)).join('');
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>X</title></head><body style="background:#fff;font:15px system-ui">
<main role="main"><div data-testid="primaryColumn"><section>${rows}</section></div></main><script>${storm ? STORM : QUIET}</script></body></html>`;
}
