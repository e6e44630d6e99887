import { practice, recordEditor } from '../recorder.ts';

/** The plain editors have no model but the field itself. */
function read(box: HTMLElement): string {
  return box instanceof HTMLTextAreaElement ? box.value : box.innerText.replace(/\n$/, '');
}

function start(box: HTMLElement): void {
  const name = box instanceof HTMLTextAreaElement ? 'textarea' : 'contenteditable';
  const send = document.querySelector('button');
  const record = () => {
    const text = read(box);
    if (send !== null) send.disabled = text.trim() === '';
    recordEditor(name, { text, blocks: text.split('\n'), undo: null, sendEnabled: text.trim() !== '' });
  };
  box.addEventListener('input', record);
  send?.addEventListener('click', () => practice.sends.push({ editor: name, text: read(box), inReplyTo: null }));
  record();
}

const box = document.querySelector<HTMLElement>('textarea, [contenteditable]');
if (box !== null) start(box);
