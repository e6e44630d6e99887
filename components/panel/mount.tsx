import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { words } from '../../shared/page/page-words.ts';
import type { PanelHandle, PanelNote, PanelSession, Said } from '../../shared/page/panel-port.ts';
import { createHost } from './host.ts';
import type { PanelKeys } from './keys.ts';
import { Panel } from './panel.tsx';
import { follow } from './position.ts';
import { type Spoken, STAYS, Status } from './status.tsx';

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
    // What was said of the replies is over; what is said next is what became of this one.
    spoken = null;
    shut(true);
    work().then(
      (said) => speak(said, said.trouble ? text : null),
      () => speak({ key: 'panel.failed', trouble: true }, text),
    );
  };

  // At once, not at the scheduler's next turn: the click is still being answered.
  flushSync(draw);
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

/** Says a sentence where no dialog is open: what a check of the box found, say. */
export function announce(note: PanelNote): PanelHandle {
  const { host, container } = createHost(note);
  host.dataset.open = 'false';
  const root = createRoot(container);
  const remove = () => {
    clearTimeout(timer);
    root.unmount();
    host.remove();
  };
  const say = (said: Said) =>
    root.render(<Status spoken={{ said, text: null }} seen say={words(note.language)} onDismiss={remove} />);
  const timer = note.said.trouble === true ? undefined : setTimeout(remove, STAYS);
  say(note.said);
  return { host, handleKey: (event) => event.key === 'Escape' && remove(), say, close: remove };
}
