import buttonStyles from './button.css?inline';

export interface ButtonOptions {
  /** Accessible name: "Suggérer une réponse à Karim B.". */
  name: string;
  /** The word that is seen; the name starts with it. */
  word: string;
  scheme: 'light' | 'dim' | 'dark';
  /** The panel's code is fetched at the first of these. */
  onNear: () => void;
  /** A person's own click: never a synthetic one. */
  onPress: () => void;
}

const ICON =
  'M4 4h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H10l-5 4v-4H4a2 2 0 0 1-2-2V6c0-1.1.9-2 2-2zm3.2 6.6 3 3 6-6.2-1.4-1.4-4.6 4.8-1.6-1.6z';

/** Parsed once for all buttons where the browser allows it (Firefox's content scripts do not). */
let sheet: CSSStyleSheet | null | undefined;

function addStyles(root: ShadowRoot): void {
  if (sheet === undefined) {
    try {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(buttonStyles);
      root.adoptedStyleSheets = [sheet];
      return;
    } catch {
      sheet = null;
    }
  }
  if (sheet !== null) {
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = buttonStyles;
  root.append(style);
}

let drawn: HTMLButtonElement | undefined;

/** Drawn once, then copied: a feed has hundreds. */
function drawButton(page: Document): HTMLButtonElement {
  if (drawn === undefined) {
    const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    const path = page.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', ICON);
    svg.append(path);
    drawn = page.createElement('button');
    drawn.type = 'button';
    drawn.append(svg, page.createElement('span'));
  }
  return drawn.cloneNode(true) as HTMLButtonElement;
}

/** A plain button in a closed shadow root: React in every post doubles a feed's CPU. */
export function createButton(page: Document, options: ButtonOptions): HTMLElement {
  const host = page.createElement('div');
  host.dataset.scheme = options.scheme;
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  addStyles(root);
  const button = drawButton(page);
  button.setAttribute('aria-label', options.name);
  const word = button.lastElementChild;
  if (word !== null) word.textContent = options.word;
  root.append(button);

  host.addEventListener('pointerenter', options.onNear, { once: true });
  host.addEventListener('focusin', options.onNear, { once: true });
  // In the capture phase, and stopped there: on X a click that bubbles opens the row.
  host.addEventListener(
    'click',
    (event) => {
      event.stopPropagation();
      event.preventDefault();
      if (event.isTrusted) options.onPress();
    },
    { capture: true },
  );
  return host;
}
