import { fixture } from './fixtures.ts';

/** Our own rewriting of a saved page: what LinkedIn may do to it over night. */
export type Change = (page: Document) => void;

const inText = (element: Element) => element.closest('[data-testid="expandable-text-box"], [dir="ltr"]') !== null;

function all(page: Document, selector = '*'): Element[] {
  return [...page.body.querySelectorAll(selector)];
}

/** Every class that is a hash gets another one; where no class is a word, all of them. */
export const otherClasses: Change = (page) => {
  const readable = page.querySelector('.feed-shared-update-v2, .nt-card, .msg-form') !== null;
  for (const [place, element] of all(page, '[class]').entries()) {
    const kept = readable ? [...element.classList].filter((name) => !/^_[0-9a-f]{8}$/.test(name)) : [];
    element.setAttribute('class', [...kept, `zz${place.toString(36)}`].join(' '));
  }
};

/** One more level around every link, button, text and part of a card. */
export const wrappers: Change = (page) => {
  for (const element of all(page, 'a, button, span, p, figure, h3, [data-testid], [componentkey]')) {
    if (element.getAttribute('role') === 'listitem' || element.closest('[contenteditable]') !== null) continue;
    const name = /^(?:a|button|span)$/.test(element.localName) ? 'span' : 'div';
    const wrapper = page.createElement(name);
    wrapper.setAttribute('class', 'wrapper');
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
};

const SPANISH: [RegExp, string][] = [
  [/^(?:reply|répondre)$/i, 'Responder'],
  [/^(?:comment|commenter)$/i, 'Comentar'],
  [/^(?:like|j’aime)$/i, 'Recomendar'],
  [/^(?:author|auteur)$/i, 'Autor'],
  [/^(?:voir le profil de|view) (.+?)(?:[’']s profile)?[.]?$/i, 'Ver el perfil de $1'],
  [/^(?:reply to|répondre au commentaire de) (.+)$/i, 'Responder al comentario de $1'],
  [/(\d+) (?:replies|reply|réponses?)/i, '$1 respuestas'],
  [/(\d+) (?:comments|commentaires)/i, '$1 comentarios'],
  [/Reaction button state: no reaction|État du bouton de réaction : aucune réaction/, 'Estado del botón de reacción'],
  [/View more options for (.+)’s comment|Voir plus d’options pour le commentaire de (.+)/, 'Más opciones de $1$2'],
  [/ Premium Profile 3rd\+| Profil Premium 2e/, ' Perfil Premium 3.º'],
  [/• (?:3rd\+|2e)/, '• 3.º'],
  [/…\s?(?:more|plus|voir plus)/, '…ver más'],
  [/(?:likes this|aime ce post|a commenté ce post|reposted this)/, 'recomendó esto'],
  [/(?:Modifié|Edited)/, 'Editado'],
];

const spanish = (text: string): string => SPANISH.reduce((said, [from, to]) => said.replace(from, to), text);

/** All of the network's own words in Spanish; the people's stay. */
export const spanishLabels: Change = (page) => {
  for (const element of all(page)) {
    const label = element.getAttribute('aria-label');
    if (label !== null) element.setAttribute('aria-label', spanish(label));
    if (inText(element) && element.localName !== 'button') continue;
    for (const node of element.childNodes) {
      if (node.nodeType === 3 && node.nodeValue !== null) node.nodeValue = spanish(node.nodeValue);
    }
  }
};

const renamed =
  (attribute: string, when: (value: string) => boolean = () => true): Change =>
  (page) => {
    for (const element of all(page, `[${attribute}]`)) {
      const value = element.getAttribute(attribute) ?? '';
      if (!when(value)) continue;
      element.removeAttribute(attribute);
      element.setAttribute('data-k', value.replace(/[a-z]/gi, 'x'));
    }
  };

export const noTestIds = renamed('data-testid');
export const noKeys = renamed('componentkey');
export const noIds = renamed('id', (value) => !/^(?:root|.*-small|.*-medium)$/.test(value));
export const noUrns: Change = (page) => {
  for (const name of ['data-urn', 'data-id', 'data-view-name', 'data-view-tracking-scope']) renamed(name)(page);
};

/** The pages with items; the others have nothing to lose. */
export const PAGES = [
  'ember-company-en',
  'ember-post-fr',
  'sdui-a-home-en',
  'sdui-a-post-es',
  'sdui-a-post-fr',
  'sdui-b-home-fr',
  'sdui-b-home-own-ad-en',
  'view-home-en',
].map(fixture);
