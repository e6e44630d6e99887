import type { PanelSession } from '../../shared/page/panel-port.ts';
import panelStyles from './panel.css?inline';
import rowsStyles from './rows.css?inline';

/** What happens in our interface is ours: the page would close a composer at a click "outside" it. */
const KEPT = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'touchstart',
  'focusin',
  'focusout',
  'input',
  'beforeinput',
  'change',
  'paste',
  'copy',
  'wheel',
];

/** A host in a closed shadow root, in the top layer, that keeps its events to itself. */
export function createHost(session: Pick<PanelSession, 'mount' | 'scheme' | 'language'>): {
  host: HTMLElement;
  container: HTMLElement;
} {
  const page = session.mount.ownerDocument;
  const host = page.createElement('div');
  host.dataset.scheme = session.scheme;
  host.lang = session.language;
  const root = host.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = panelStyles + rowsStyles;
  const container = page.createElement('div');
  root.append(style, container);
  for (const type of KEPT) host.addEventListener(type, (event) => event.stopPropagation());
  session.mount.append(host);
  // The top layer: no stacking context of the page can cover or move it.
  if ('popover' in host) {
    host.popover = 'manual';
    host.showPopover();
  }
  return { host, container };
}
