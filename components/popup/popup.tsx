import type { Translate } from '../../shared/locales/translate.ts';
import type { PopupView } from '../../stores/views/popup-view.ts';
import { StorageNotice } from '../controls/storage-notice.tsx';
import { AtAGlance } from './at-a-glance.tsx';
import { ThisPage, type ThisPageProps } from './this-page.tsx';
import { ToDo } from './to-do.tsx';

export interface PopupActions extends Omit<ThisPageProps, 'sight' | 'pausedUntil' | 'mode' | 'say'> {
  onRestore: () => void;
  onLeave: () => void;
  onOpenPanel: () => void;
  onOpenWorkspace: () => void;
}

interface PopupProps {
  view: PopupView;
  /** UTC milliseconds. */
  now: number;
  say: Translate;
  actions: PopupActions;
}

export function Popup({ view, now, say, actions }: PopupProps) {
  const { sight, settings, language } = view;
  const paused = settings.pausedUntil > now;
  const time = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', { timeStyle: 'short' });
  return (
    <main className="popup">
      <StorageNotice
        storage={view.storage}
        lost={view.lost}
        language={language}
        say={say}
        onRestore={actions.onRestore}
        onLeave={actions.onLeave}
      />
      <ToDo sight={sight} handles={view.handles} say={say} />
      <AtAGlance glance={view.glance} favouriteTitle={view.favouriteTitle} say={say} />
      <ThisPage
        {...actions}
        sight={sight}
        pausedUntil={paused ? time.format(settings.pausedUntil) : null}
        mode={(network) => settings.networks[network]}
        say={say}
      />
      <div role="status">{view.said === null ? '' : say(view.said)}</div>
      <footer>
        <button type="button" className="button main" onClick={actions.onOpenPanel}>
          {say('page.openPanel')}
        </button>
        <button type="button" className="button" onClick={actions.onOpenWorkspace}>
          {say('page.openWorkspace')}
        </button>
      </footer>
    </main>
  );
}
