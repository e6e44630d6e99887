import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { words } from '../../shared/page/page-words.ts';
import type { AccountAsk, PanelHandle } from '../../shared/page/panel-port.ts';
import { AccountQuestion } from './account-question.tsx';
import { createHost } from './host.ts';
import { bindKeys, type PanelKeys } from './keys.ts';
import { follow } from './position.ts';

/** The panel's question alone, where a text was asked for without the panel; whatever is not an answer is a no. */
export function askAccount(asked: AccountAsk): PanelHandle {
  const { host, container } = createHost(asked);
  const root = createRoot(container);
  const stop = new AbortController();
  let keys: PanelKeys = () => undefined;
  const close = () => {
    if (stop.signal.aborted) return;
    stop.abort();
    root.unmount();
    host.remove();
    asked.answer('cancel');
  };
  const answer = (said: 'insert' | 'copy') => () => {
    asked.answer(said);
    close();
  };
  const bind = (dialog: HTMLElement | null) => {
    if (dialog !== null) keys = bindKeys(dialog, [], close);
  };
  host.dataset.open = 'true';
  flushSync(() =>
    root.render(
      <div ref={bind} className="dialog">
        <AccountQuestion
          doubt={asked.doubt}
          say={words(asked.language)}
          onInsert={answer('insert')}
          onCopy={answer('copy')}
          onCancel={close}
        />
      </div>,
    ),
  );
  follow(host, asked.anchor, stop.signal);
  asked.mount.ownerDocument.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.composedPath().includes(host)) close();
    },
    { capture: true, signal: stop.signal },
  );
  return { host, handleKey: (event) => keys(event), say: () => undefined, close };
}
