import { browserLanguage } from '../../stores/views/screen-base.ts';
import { AREAS } from '../../stores/views/workspace-view.ts';
import { LanguageList } from '../controls/language-list.tsx';
import { StorageNotice } from '../controls/storage-notice.tsx';
import { UndoBar } from '../controls/undo-bar.tsx';
import { AREA_VIEWS } from './areas.ts';
import { ImportPreview } from './data/import-preview.tsx';
import type { AreaProps } from './props.ts';

function Side({ view, say, actions }: AreaProps) {
  return (
    <div className="nav">
      <p className="mark">Tact</p>
      <nav aria-label={say('area.nav')}>
        <ul>
          {AREAS.map((area) => (
            <li key={area}>
              <a href={`#${area}`} aria-current={view.area === area ? 'page' : undefined}>
                {say(`area.${area}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <LanguageList chosen={view.settings.language} auto={browserLanguage()} say={say} onChange={actions.onLanguage} />
    </div>
  );
}

/** The workspace: areas at the side, one of them shown. */
export function Workspace(props: AreaProps) {
  const { view, say, actions } = props;
  const AreaView = AREA_VIEWS[view.area];
  return (
    <div className="workspace">
      <Side {...props} />
      <main className={`area ${view.area}`}>
        <StorageNotice {...view} say={say} onRestore={actions.onRestore} onLeave={actions.onLeave} />
        <p role="status" className={view.said === null ? 'unseen' : `said${view.trouble ? ' trouble' : ''}`}>
          {view.said === null ? '' : say(view.said.key, view.said.values)}
        </p>
        <AreaView key={view.area} {...props} />
      </main>
      {view.preview !== null && (
        <ImportPreview preview={view.preview} say={say} onTake={actions.onTake} onCancel={actions.onCancel} />
      )}
      {view.undo !== null && (
        <UndoBar
          key={`${view.undo.said.key} ${JSON.stringify(view.undo.said.values)}`}
          text={say(view.undo.said.key, view.undo.said.values)}
          say={say}
          onUndo={actions.onUndo}
          onGone={actions.onUndoGone}
        />
      )}
    </div>
  );
}
