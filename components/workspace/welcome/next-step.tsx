import { shownSpace } from '../../../stores/views/workspace-view.ts';
import type { AreaProps } from '../props.ts';

/** What was just brought in, and the one thing to do next: nothing is opened for the person. */
export function NextStep({ view, say, actions }: Pick<AreaProps, 'view' | 'say' | 'actions'>) {
  const { ready } = view;
  const space = shownSpace(view);
  if (ready === null || space === null) return null;
  return (
    <div className="banner next">
      <h2>{ready.demo ? say('welcome.demoReady') : say('welcome.readyTitle', { name: ready.name })}</h2>
      <p>{say(ready.demo ? 'welcome.demoNext' : 'welcome.readyNext')}</p>
      <div className="actions">
        <a className="button" href="#brand">
          {say('welcome.see')}
        </a>
        {ready.demo && (
          <button type="button" className="quiet" onClick={() => actions.onDropBrand(space.brand.id)}>
            {say('welcome.removeDemo')}
          </button>
        )}
      </div>
    </div>
  );
}
