import { recordEditor } from '../../recorder.ts';
import { labels } from '../labels.ts';
import { settings } from '../settings.ts';

/** The older stack's messages on the newer pages: a box in an open shadow root. */
export function openMessages(): void {
  const host = document.createElement('div');
  host.id = settings.renamed ? 'outlet-q' : 'interop-outlet';
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `
    <style>.msg-form { position: fixed; right: 16px; bottom: 0; width: 280px; padding: 8px; background: Canvas;
      border: 1px solid gray; } .msg-form__contenteditable { min-height: 3em; white-space: pre-wrap; }</style>
    <div class="msg-form">
      <div class="msg-form__contenteditable" contenteditable="true" role="textbox" aria-multiline="true"></div>
      <button class="msg-form__send-button" data-control="send-message">${labels.send}</button>
    </div>`;
  const box = root.querySelector<HTMLElement>('.msg-form__contenteditable');
  box?.setAttribute('aria-label', labels.message);
  const record = () => {
    const text = box?.innerText ?? '';
    recordEditor('message', { text, blocks: text.split('\n'), undo: null, sendEnabled: text.trim() !== '' });
  };
  box?.addEventListener('input', record);
  record();
}
