import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { walkText } from '../../../shared/page/text-walk.ts';

function parse(html: string): Element {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document.body as unknown as Element;
}

describe('walkText', () => {
  it.each([
    ['text as it stands', 'Bonjour\u00a0!\u200b <b>Ça</b> va', 'Bonjour\u00a0!\u200b Ça va'],
    ['an emoji image as its character', 'Merci <img alt="🙏🏽"> <img src="x">!', 'Merci 🙏🏽 !'],
    ['line breaks', 'un<br>deux<br><br>quatre', 'un\ndeux\n\nquatre'],
    ['literal line breaks of a pre-wrapped post', '<span>un\n\ntrois</span>', 'un\n\ntrois'],
    ['blocks as lines', '<div>un</div><p>deux</p>trois', 'un\ndeux\ntrois'],
    ['nested blocks once', '<div><div><span>un</span></div></div><div><div>deux</div></div>', 'un\ndeux'],
    ['an editor’s empty line', '<p>un</p><p><br></p><p>trois</p>', 'un\n\ntrois'],
    ['the filler at a block’s end as nothing', '<p>un<br></p><p>deux</p>', 'un\ndeux'],
    ['the source’s own indentation as nothing', '\n  <p>un</p>\n  <p>deux</p>\n', 'un\ndeux'],
    ['no svg title', 'Ana<svg><title>Verified account</title></svg>', 'Ana'],
    ['no see-more control', 'début… <button>Show more</button><span role="button">En voir plus</span>', 'début… '],
    ['no see-more link of X', 'début <a data-testid="tweet-text-show-more-link">Afficher plus</a>', 'début '],
    ['other links', 'voir <a href="/x">@ana</a>', 'voir @ana'],
  ])('gives %s', (_, html, text) => {
    expect(walkText(parse(html))).toBe(text);
  });

  it('keeps in the line what the caller says is inline', () => {
    const mention = parse('Bonjour <div><a href="/ana">@ana</a></div> !');
    expect(walkText(mention)).toBe('Bonjour \n@ana\n !');
    expect(walkText(mention, (element) => element.localName === 'div')).toBe('Bonjour @ana !');
  });

  it('takes a text node', () => {
    expect(walkText(parse('seul').firstChild as Node)).toBe('seul');
  });
});
