/** Elements that start and end a line, by name: a saved page has no computed style. */
const BLOCKS = new Set(
  (
    'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section table tr ul'
  ).split(' '),
);

/** Never a person's words: an `svg` title, code, and controls (a "see more" is one on every network). */
const SILENT = new Set(['svg', 'script', 'style', 'template', 'noscript', 'button']);

/** X's "show more" is a link, without a role that tells. */
const SEE_MORE = 'tweet-text-show-more-link';

const ELEMENT = 1;
const TEXT = 3;

interface Walk {
  lines: string[];
  line: string;
  /** Something stands on the current line, be it an empty string's element. */
  open: boolean;
  isInline: (element: Element) => boolean;
}

function endLine(walk: Walk): void {
  walk.lines.push(walk.line);
  walk.line = '';
  walk.open = false;
}

function isBlock(element: Element, walk: Walk): boolean {
  return BLOCKS.has(element.localName) && !walk.isInline(element);
}

function isSilent(element: Element): boolean {
  return (
    SILENT.has(element.localName) ||
    element.getAttribute('role') === 'button' ||
    element.getAttribute('data-testid') === SEE_MORE
  );
}

/** White space between blocks is the source's own layout; anywhere else a network draws it as it stands. */
function isLayout(text: Node, value: string, walk: Walk): boolean {
  if (!value.includes('\n') || value.trim() !== '') return false;
  for (const sibling of text.parentNode?.childNodes ?? []) {
    if (sibling.nodeType === ELEMENT && isBlock(sibling as Element, walk)) return true;
  }
  return false;
}

function addText(walk: Walk, text: string): void {
  if (text === '') return;
  walk.line += text;
  walk.open = true;
}

function visitElement(element: Element, walk: Walk): void {
  if (isSilent(element)) return;
  if (element.localName === 'br') endLine(walk);
  else if (element.localName === 'img') addText(walk, element.getAttribute('alt') ?? '');
  else visitChildren(element, walk);
}

function visitChildren(element: Element, walk: Walk): void {
  const block = isBlock(element, walk);
  if (block && walk.open) endLine(walk);
  for (const child of element.childNodes) visit(child, walk);
  if (block && walk.open) endLine(walk);
}

function visit(node: Node, walk: Walk): void {
  if (node.nodeType === ELEMENT) visitElement(node as Element, walk);
  else if (node.nodeType === TEXT) {
    const value = node.nodeValue ?? '';
    if (!isLayout(node, value, walk)) addText(walk, value);
  }
}

const EDGES = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/** A text without blanks and breaks at its ends; no-break spaces are somebody's and stay. */
export const withoutEdges = (text: string): string => text.replace(EDGES, '');

/**
 * A node's text as a person reads it, from the tree alone (`innerText` needs a layout and is empty in hidden rows):
 * `img[alt]` for emoji, `\n` for `<br>` and blocks (the `<br>` that ends a block adds none, as an editor's filler
 * must not), no `svg`, no "see more". No character is changed: no-break and zero-width ones stay.
 * @param isInline which block-named elements stand in a line all the same (X wraps a mention in a `div`).
 */
export function walkText(node: Node, isInline: (element: Element) => boolean = () => false): string {
  const walk: Walk = { lines: [], line: '', open: false, isInline };
  if (node.nodeType === ELEMENT) for (const child of node.childNodes) visit(child, walk);
  else visit(node, walk);
  if (walk.open) endLine(walk);
  return walk.lines.join('\n');
}
