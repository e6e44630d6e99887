import buttonStyles from './button.css?inline';

export interface ButtonOptions {
  /** Accessible name: "Suggérer une réponse à Karim B.". */
  name: string;
  /** The word that is seen; the name starts with it. */
  word: string;
  scheme: 'light' | 'dim' | 'dark';
  /** The pointer or the focus has come: the panel's code is fetched at the first of these. */
  onNear: () => void;
  onAway: () => void;
  /** A person's own click: never a synthetic one. */
  onPress: () => void;
}

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

/** A plain button in a closed shadow root: React in every post doubles a feed's CPU. */
export function createButton(page: Document, options: ButtonOptions): HTMLElement {
  const host = page.createElement('div');
  host.dataset.scheme = options.scheme;
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  addStyles(root);
  const button = page.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', options.name);
  button.textContent = options.word;
  root.append(button);

  for (const come of ['pointerenter', 'focusin']) host.addEventListener(come, options.onNear);
  for (const go of ['pointerleave', 'focusout']) host.addEventListener(go, options.onAway);
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
