import { useRef } from 'react';
import { browserLanguage } from '../../stores/views/screen-state.ts';
import { AREAS, type Area } from '../../stores/views/workspace-view.ts';
import { HandedOff } from '../controls/handed-off.tsx';
import { LanguageList } from '../controls/language-list.tsx';
import { StorageNotice } from '../controls/storage-notice.tsx';
import { UndoBar } from '../controls/undo-bar.tsx';
import { useRowKeys } from '../controls/use-row-keys.ts';
import { AREA_VIEWS } from './areas.ts';
import { ImportPreview } from './data/import-preview.tsx';
import type { AreaProps } from './props.ts';

/** What is used all day, and what is set up once. */
const GROUPS: readonly { name: string; areas: readonly Area[] }[] = [
  { name: 'daily', areas: AREAS.slice(1, 5) },
  { name: 'setUp', areas: AREAS.slice(5) },
];

interface LinksProps extends Pick<AreaProps, 'view' | 'say'> {
  areas: readonly Area[];
  labelled?: string;
}

function Links({ areas, labelled, view, say }: LinksProps) {
  return (
    <ul aria-labelledby={labelled}>
      {areas.map((area) => (
        <li key={area}>
          <a href={`#${area}`} aria-current={view.area === area ? 'page' : undefined}>
            {say(`area.${area}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Side({ view, say, actions }: AreaProps) {
  return (
    <div className="nav">
      <p className="mark">Tact</p>
      <nav aria-label={say('area.nav')}>
        <Links areas={['welcome']} {...{ view, say }} />
        {GROUPS.map(({ name, areas }) => (
          <div key={name}>
            <h2 id={`group-${name}`}>{say(`area.group.${name}`)}</h2>
            <Links areas={areas} labelled={`group-${name}`} {...{ view, say }} />
          </div>
        ))}
      </nav>
      <LanguageList chosen={view.settings.language} auto={browserLanguage()} say={say} onChange={actions.onLanguage} />
    </div>
  );
}

/** The workspace: areas at the side, one of them shown. */
export function Workspace(props: AreaProps) {
  const { view, say, actions } = props;
  const AreaView = AREA_VIEWS[view.area];
  const place = useRef<HTMLElement>(null);
  const keys = useRowKeys(place);
  return (
    <div className="workspace">
      <Side {...props} />
      <main className={`area ${view.area}`} ref={place} tabIndex={-1} {...keys}>
        <StorageNotice {...view} say={say} onRestore={actions.onRestore} onLeave={actions.onLeave} />
        <p role="status" className={view.said === null ? 'unseen' : `said${view.trouble ? ' trouble' : ''}`}>
          {view.said === null ? '' : say(view.said.key, view.said.values)}
        </p>
        {view.packet !== null && <HandedOff packet={view.packet} say={say} onClose={actions.onPacketGone} />}
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
