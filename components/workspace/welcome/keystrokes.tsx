import type { AreaProps } from '../props.ts';

const SHOWN = [
  ['suggest', 'welcome.keySuggest'],
  ['next', 'welcome.keyNext'],
  ['search', 'welcome.keySearch'],
] as const;

/** The keys that are really bound: the browser lets people change them, and may leave some out. */
export function Keystrokes({ view, say }: Pick<AreaProps, 'view' | 'say'>) {
  return (
    <section>
      <h2>{say('welcome.keys')}</h2>
      <dl className="keystrokes">
        {SHOWN.map(([command, words]) => (
          <div key={command}>
            <dt>
              {view.keys[command] ? (
                <kbd>{view.keys[command]}</kbd>
              ) : (
                <span className="soft">{say('welcome.noKey')}</span>
              )}
            </dt>
            <dd>{say(words)}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{say('welcome.rebind')}</p>
    </section>
  );
}
