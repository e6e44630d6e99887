import { useEffect, useMemo, useState } from 'react';
import { screenWords } from '../../shared/locales/screen-words.ts';
import { usePopup } from '../../stores/views/popup-state.ts';
import { usePageLanguage } from '../controls/use-page-language.ts';
import { Popup } from './popup.tsx';
import { ACTIONS, loadRest } from './popup-actions.ts';

/** Calls back when the browser has drawn what stands there; where nobody sees the page it draws nothing, and there is nothing to wait for. */
function afterPaint(then: () => void): void {
  if (document.hidden) then();
  else requestAnimationFrame(() => setTimeout(then));
}

/** Starts what the popup follows once its first picture is there. A fault is given, for the boundary to tell. */
function startAfterPaint(onFault: (fault: unknown) => void): () => void {
  const stop = new AbortController();
  const start = async () => {
    const { start: begin } = await loadRest();
    if (!stop.signal.aborted) stop.signal.addEventListener('abort', begin());
  };
  afterPaint(() => void start().catch(onFault));
  return () => stop.abort();
}

/** The popup on its store. */
export function PopupScreen() {
  const view = usePopup();
  const say = useMemo(() => screenWords(view.language), [view.language]);
  const [now, setNow] = useState(() => Date.now());
  const [fault, setFault] = useState<{ cause: unknown } | null>(null);
  useEffect(() => startAfterPaint((cause) => setFault({ cause })), []);
  // A pause that ends while a tab of the popup stays open must not be shown for ever.
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  usePageLanguage(view.language, say('screen.popup'));
  if (fault !== null) throw fault.cause;
  return <Popup view={view} now={Math.max(now, Date.now())} say={say} actions={ACTIONS} />;
}
