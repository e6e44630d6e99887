import type { Translate } from '../../shared/locales/translate.ts';
import type { Item } from '../../shared/networks/adapter.ts';
import { sightingId } from '../../shared/sightings/sighting.ts';
import { waiting } from '../../shared/tasks/waiting.ts';
import type { PopupView } from '../../stores/views/popup-state.ts';

/** As many as fit; fewer under other lists. */
const SHOWN = 5;
const SHOWN_BELOW = 2;

/** What waits on the page in front and is in no list yet. */
export function onPage({ sight, desk, kept }: Pick<PopupView, 'sight' | 'desk' | 'kept'>): Item[] {
  if (sight.state !== 'seen') return [];
  const { items, network } = sight.report;
  const brands = desk?.brands ?? [];
  const handles = brands.flatMap(({ accounts }) => accounts.map(({ id }) => id));
  const isKept = ({ key }: Item) => key !== null && brands.some(({ id }) => kept.has(sightingId(id, network, key)));
  return waiting(items, handles).items.filter((item) => !isKept(item));
}

function PageRow({ item, say }: { item: Item; say: Translate }) {
  return (
    <li>
      <p className="who">
        <span className="name">{item.author ?? say('todo.noAuthor')}</span>
        {item.answered === 'unknown' && <span className="tag warn">{say('todo.check')}</span>}
      </p>
      <p className="what">{item.text === '' ? say('todo.noText') : item.text}</p>
    </li>
  );
}

interface OnThisPageProps {
  items: readonly Item[];
  /** Other lists stand above. */
  below: boolean;
  say: Translate;
}

/** Messages of the page that is open, which the person has before their eyes: to read, not to act on here. */
export function OnThisPage({ items, below, say }: OnThisPageProps) {
  if (items.length === 0) return null;
  const unanswered = items.filter(({ answered }) => answered === 'no').length;
  const unsure = items.length - unanswered;
  const most = below ? SHOWN_BELOW : SHOWN;
  const more = items.length - most;
  return (
    <div className="on-page">
      {unanswered > 0 && <h3>{say('todo.counted', { unanswered })}</h3>}
      {unsure > 0 && <p className="soft">{say(unanswered > 0 ? 'todo.unsure' : 'todo.onlyUnsure', { unsure })}</p>}
      <ul className="rows plain">
        {items.slice(0, most).map((item, index) => (
          <PageRow key={item.key ?? index} item={item} say={say} />
        ))}
      </ul>
      {more > 0 && <p className="soft small">{say('todo.more', { count: more })}</p>}
    </div>
  );
}
