/**
 * Asks the editor to take its last step back, as the browser's own menu does: no key is sent. Editors that keep a history of
 * their own listen to this; the browser itself does nothing on an event that a script made.
 */
export function askUndo(box: HTMLElement): boolean {
  box.dispatchEvent(
    new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true, inputType: 'historyUndo' }),
  );
  return true;
}
