import { createRoot } from 'react-dom/client';
import { words } from '../../shared/page/page-words.ts';
import type { PanelHandle, PanelSession, Said } from '../../shared/page/panel-port.ts';
import type { PanelKeys } from './keys.ts';
import panelStyles from './panel.css?inline';
import { Panel } from './panel.tsx';
import { follow } from './position.ts';
import rowsStyles from './rows.css?inline';
import { type Spoken, Status } from './status.tsx';

/** How long a sentence stays after the dialog is gone, in milliseconds; trouble stays until it is dismissed. */
const STAYS = 8000;

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

function createHost(session: PanelSession): { host: HTMLElement; container: HTMLElement } {
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

/** Opens one panel; everything comes as the session's data and actions. */
export function openPanel(session: PanelSession): PanelHandle {
  const { host, container } = createHost(session);
  const say = words(session.language);
  const root = createRoot(container);
  const stop = new AbortController();
  let keys: PanelKeys = () => undefined;
  let spoken: Spoken | null = null;
  let open = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const remove = () => {
    clearTimeout(timer);
    stop.abort();
    root.unmount();
    host.remove();
  };
  const draw = () => {
    host.dataset.open = String(open);
    root.render(
      <>
        {open && <Panel session={session} say={say} onKeys={onKeys} onPick={onPick} onSaid={speak} onClose={onClose} />}
        <Status spoken={spoken} seen={!open} say={say} onDismiss={remove} />
      </>,
    );
  };
  const speak = (said: Said, text: string | null = null) => {
    if (stop.signal.aborted) return;
    spoken = { said, text };
    draw();
    clearTimeout(timer);
    if (!open && said.trouble !== true) timer = setTimeout(remove, STAYS);
  };
  const onKeys = (bound: PanelKeys) => {
    keys = bound;
  };
  const shut = (picked: boolean) => {
    if (!open) return;
    open = false;
    draw();
    session.closed(picked);
  };
  const onClose = () => {
    shut(false);
    remove();
  };
  const onPick = (work: () => Promise<Said>, text: string) => {
    shut(true);
    work().then(
      (said) => speak(said, said.trouble ? text : null),
      () => speak({ key: 'panel.failed', trouble: true }, text),
    );
  };

  draw();
  follow(host, session.anchor, stop.signal);
  session.mount.ownerDocument.addEventListener(
    'pointerdown',
    (event) => {
      if (open && !event.composedPath().includes(host)) onClose();
    },
    { capture: true, signal: stop.signal },
  );
  return { host, handleKey: (event) => keys(event), say: (said) => speak(said), close: remove };
}
