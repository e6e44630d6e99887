import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import type { Translate } from '../../shared/locales/translate.ts';
import type { Item } from '../../shared/networks/adapter.ts';
import type { Sight } from '../../stores/views/front-tab.ts';

interface CommentListProps {
  sight: Sight;
  /** The key of the comment that is answered now. */
  chosen: string | null;
  say: Translate;
  onChoose: (item: Item) => void;
}

/** The comments of the page in front, to choose one from; arrows move, Enter chooses. */
export function CommentList({ sight, chosen, say, onChoose }: CommentListProps) {
  const items = sight.state === 'seen' ? sight.report.items.filter(({ ours, text }) => !ours && text !== '') : [];
  if (sight.state === 'looking') return <p className="soft">{say('page.looking')}</p>;
  if (items.length === 0) return <p className="soft">{say('panel.noComments')}</p>;
  const keyed = items.map((item, index) => ({ id: item.key ?? `at-${index}`, item }));
  return (
    <ListBox
      aria-label={say('panel.comments')}
      className="comments"
      items={keyed}
      selectionMode="single"
      selectedKeys={chosen === null ? [] : [chosen]}
      onAction={(key) => {
        const found = keyed.find(({ id }) => id === key);
        if (found !== undefined) onChoose(found.item);
      }}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        const found = keyed.find(({ id }) => id === key);
        if (found !== undefined) onChoose(found.item);
      }}
    >
      {({ id, item }) => (
        <ListBoxItem id={id} className="comment" textValue={`${item.author ?? ''} ${item.text}`}>
          <Text slot="label" className="who">
            {item.author ?? say('todo.noAuthor')}
            {item.kind === 'post' && <span className="tag">{say('panel.post')}</span>}
          </Text>
          <Text slot="description" className="what">
            {item.text}
          </Text>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
