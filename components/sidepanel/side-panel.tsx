import { useCallback, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Translate } from '../../shared/locales/translate.ts';
import type { Item } from '../../shared/networks/adapter.ts';
import type { SidePanelView } from '../../stores/views/side-panel-view.ts';
import { StorageNotice } from '../controls/storage-notice.tsx';
import { CommentList } from './comment-list.tsx';
import { useCopyKeys } from './copy-keys.ts';
import { PasteForm } from './paste-form.tsx';
import { Replies, type RepliesActions, shownCards } from './replies.tsx';

export interface SidePanelActions extends RepliesActions {
  onSource: (source: SidePanelView['source']) => void;
  onChoose: (item: Item) => void;
  onPaste: (text: string, author: string) => void;
  onSearch: (query: string) => void;
  onRestore: () => void;
  onLeave: () => void;
}

interface SidePanelProps {
  view: SidePanelView;
  say: Translate;
  sayCard: Translate;
  actions: SidePanelActions;
}

function Subject({ view, say }: Pick<SidePanelProps, 'view' | 'say'>) {
  const { subject } = view;
  if (subject === null) return null;
  return (
    <blockquote className="subject">
      <h2>{subject.author === null ? say('panel.toSomeone') : say('panel.to', { author: subject.author })}</h2>
      <p>{subject.text}</p>
    </blockquote>
  );
}

function Sources({ view, say, actions }: Omit<SidePanelProps, 'sayCard'>) {
  return (
    <Tabs
      selectedKey={view.source}
      onSelectionChange={(key) => actions.onSource(key === 'text' ? 'text' : 'page')}
      className="sources"
    >
      <TabList aria-label={say('panel.subject')} className="tabs">
        <Tab id="page" className="tab">
          {say('panel.fromPage')}
        </Tab>
        <Tab id="text" className="tab">
          {say('panel.fromText')}
        </Tab>
      </TabList>
      <TabPanel id="page">
        <CommentList sight={view.sight} chosen={view.subject?.key ?? null} say={say} onChoose={actions.onChoose} />
      </TabPanel>
      <TabPanel id="text">
        <PasteForm say={say} onSubmit={actions.onPaste} />
      </TabPanel>
    </Tabs>
  );
}

/** The same suggestions as in the page, to copy. */
export function SidePanel({ view, say, sayCard, actions }: SidePanelProps) {
  const searchField = useRef<HTMLInputElement>(null);
  const { onCopy } = actions;
  const copy = useCallback(
    (index: number) => {
      const card = shownCards(view)[index];
      if (card !== undefined) onCopy(card);
    },
    [view, onCopy],
  );
  const goToSearch = useCallback(() => searchField.current?.focus(), []);
  useCopyKeys(copy, goToSearch);
  return (
    <main className="side">
      <StorageNotice {...view} say={say} onRestore={actions.onRestore} onLeave={actions.onLeave} />
      <Sources view={view} say={say} actions={actions} />
      <Subject view={view} say={say} />
      <Replies view={view} say={say} sayCard={sayCard} {...actions} />
      <div className="foot">
        {view.byHand !== null && (
          <textarea
            className="input"
            readOnly
            aria-label={say('panel.copyByHand')}
            value={view.byHand}
            rows={4}
            ref={(field) => field?.select()}
          />
        )}
        <div role="status" className={view.said === null ? 'unseen' : 'said'}>
          {view.said === null ? '' : say(view.said.key, view.said.values)}
        </div>
        <input
          ref={searchField}
          type="search"
          className="input"
          aria-label={say('panel.search')}
          placeholder={say('panel.search')}
          autoComplete="off"
          spellCheck={false}
          value={view.query}
          onChange={(event) => actions.onSearch(event.target.value)}
        />
        <p className="hint">
          {sayCard('panel.nothingSent')} <span className="keys">{say('panel.hint')}</span>
        </p>
      </div>
    </main>
  );
}
