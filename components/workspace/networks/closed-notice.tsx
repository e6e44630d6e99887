import { networkNames } from '../../controls/network-names.ts';
import type { AreaProps } from '../props.ts';

/** Networks that the browser keeps from Tact, and the one thing to do: without it, all the rest of this page promises too much. */
export function ClosedNotice({ view, say, actions }: Pick<AreaProps, 'view' | 'say' | 'actions'>) {
  const { closed, language } = view;
  if (closed.length === 0) return null;
  const networks = networkNames(closed, language, say);
  return (
    <div className="banner warn">
      <h2>{say('networks.closedTitle', { networks })}</h2>
      <p>{say('networks.closed')}</p>
      <div className="actions">
        <button type="button" className="button main" onClick={actions.onOpenNetworks}>
          {say('networks.open')}
        </button>
      </div>
    </div>
  );
}
