import { useRef } from 'react';
import type { Translate } from '../../shared/locales/translate.ts';
import type { NotifySettings } from '../../shared/storage/settings.ts';
import type { PopupView } from '../../stores/views/popup-state.ts';
import type { AlertActions } from '../controls/alert-row.tsx';
import { HandedOff } from '../controls/handed-off.tsx';
import { NotifyQuestion } from '../controls/notify-form.tsx';
import { StorageNotice } from '../controls/storage-notice.tsx';
import { UndoBar } from '../controls/undo-bar.tsx';
import { useRowKeys } from '../controls/use-row-keys.ts';
import { AtAGlance } from './at-a-glance.tsx';
import { LastAlerts } from './last-alerts.tsx';
import { ThisPage, type ThisPageProps } from './this-page.tsx';
import { ToDo, type ToDoActions } from './to-do.tsx';

type PageActions = Omit<ThisPageProps, 'sight' | 'pausedUntil' | 'mode' | 'language' | 'say'>;

export interface PopupActions extends PageActions, ToDoActions, AlertActions {
  onRestore: () => void;
  onLeave: () => void;
  onOpenPanel: () => void;
  onOpenWorkspace: () => void;
  onNotify: (next: Partial<NotifySettings>) => void;
  onUndo: () => void;
  onUndoGone: () => void;
  onPacketGone: () => void;
}

interface PopupProps {
  view: PopupView;
  /** UTC milliseconds. */
  now: number;
  say: Translate;
  actions: PopupActions;
}

/** Asked when there is first something to tell, and never again once it was answered. */
function Question({ view, say, actions }: PopupProps) {
  const { desk, settings, storage, language } = view;
  const brand = desk?.brands.find(({ id }) => id === settings.activeBrand) ?? desk?.brands[0] ?? null;
  const isNews = desk !== null && (desk.alerts.length > 0 || desk.waiting.length > 0);
  if (!isNews || storage !== 'ready' || settings.notify.chosenAt > 0) return null;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <NotifyQuestion
      notify={settings.notify}
      brand={brand}
      zone={zone}
      language={language}
      say={say}
      onChoose={actions.onNotify}
    />
  );
}

/** What was just done, with the way back; it keeps its place above the buttons of the foot. */
function Said({ view, say, actions }: PopupProps) {
  const { said, undo, packet } = view;
  return (
    <>
      {packet !== null && <HandedOff packet={packet} say={say} onClose={actions.onPacketGone} />}
      <div role="status">{said === null ? '' : say(said.key, said.values)}</div>
      {undo !== null && (
        <UndoBar
          key={`${undo.said.key} ${JSON.stringify(undo.said.values)}`}
          text={say(undo.said.key, undo.said.values)}
          say={say}
          onUndo={actions.onUndo}
          onGone={actions.onUndoGone}
        />
      )}
    </>
  );
}

function Foot(props: PopupProps) {
  const { say, actions } = props;
  return (
    <footer>
      <Said {...props} />
      <div className="actions">
        <button type="button" className="button main" onClick={actions.onOpenPanel}>
          {say('page.openPanel')}
        </button>
        <button type="button" className="button" onClick={actions.onOpenWorkspace}>
          {say('page.openWorkspace')}
        </button>
      </div>
    </footer>
  );
}

export function Popup(props: PopupProps) {
  const { view, now, say, actions } = props;
  const { sight, settings, language, desk } = view;
  const place = useRef<HTMLElement>(null);
  const keys = useRowKeys(place);
  const paused = settings.pausedUntil > now;
  const time = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', { timeStyle: 'short' });
  return (
    <main className="popup" ref={place} tabIndex={-1} {...keys}>
      <StorageNotice {...view} say={say} onRestore={actions.onRestore} onLeave={actions.onLeave} />
      <Question {...props} />
      <ToDo view={view} now={now} say={say} actions={actions} />
      <AtAGlance
        desk={desk}
        glance={view.glance}
        favouriteTitle={view.favouriteTitle}
        say={say}
        onArea={actions.onArea}
      />
      <LastAlerts desk={desk} now={now} language={language} say={say} actions={actions} />
      <ThisPage
        {...actions}
        sight={sight}
        pausedUntil={paused ? time.format(settings.pausedUntil) : null}
        mode={(network) => settings.networks[network]}
        language={language}
        say={say}
      />
      <Foot {...props} />
    </main>
  );
}
