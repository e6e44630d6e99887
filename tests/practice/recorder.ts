/** What one editor of the page says of itself: its own model, never the DOM. */
export interface EditorRecord {
  /** The model's lines joined with `\n` (Draft: its ContentState's blocks). */
  text: string;
  blocks: string[];
  /** How many steps the editor's own undo knows; null when it has none that can be counted. */
  undo: number | null;
  sendEnabled: boolean;
  /** How often the model changed. */
  changes: number;
}

export interface Practice {
  /** By the editor's place: `home`, `inline`, `modal`; on plain pages `textarea`, `contenteditable`. */
  editors: Record<string, EditorRecord>;
  sends: { editor: string; text: string; inReplyTo: string | null }[];
  enters: number;
  /** Every key event that reached the page. */
  keys: { type: string; key: string }[];
  /** Every click on one of the network's own controls, by its name in the practice site. */
  clicks: { control: string; trusted: boolean }[];
  /** Every address that the page went to by itself, the first included. */
  addresses: string[];
  errors: string[];
}

declare global {
  interface Window {
    __practice: Practice;
  }
}

function startRecording(): Practice {
  const practice: Practice = { editors: {}, sends: [], enters: 0, keys: [], clicks: [], addresses: [], errors: [] };
  practice.addresses.push(location.pathname + location.search);
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(
      type,
      (event) => {
        practice.keys.push({ type, key: event.key });
        if (type === 'keydown' && event.key === 'Enter') practice.enters += 1;
      },
      true,
    );
  }
  window.addEventListener('error', (event) => practice.errors.push(event.message));
  window.addEventListener('unhandledrejection', (event) => practice.errors.push(String(event.reason)));
  window.addEventListener('securitypolicyviolation', (event) => {
    practice.errors.push(`policy: ${event.violatedDirective} ${event.blockedURI}`);
  });
  window.addEventListener(
    'click',
    (event) => {
      const control = event.target instanceof Element ? event.target.closest('[data-control]') : null;
      const name = control?.getAttribute('data-control');
      if (name) practice.clicks.push({ control: name, trusted: event.isTrusted });
    },
    true,
  );
  return practice;
}

/** The page's record, started once and before anything else of the page runs. */
export const practice: Practice = startRecording();
window.__practice = practice;

export function recordEditor(name: string, state: Omit<EditorRecord, 'changes'>): void {
  practice.editors[name] = { ...state, changes: (practice.editors[name]?.changes ?? -1) + 1 };
}
