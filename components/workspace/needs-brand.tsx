import type { AreaProps } from './props.ts';

/** Nothing is kept without a brand: the step that makes one. */
export function NeedsBrand({ say, actions }: AreaProps) {
  return (
    <div className="empty">
      <strong>{say('brand.emptyTitle')}</strong>
      <p>{say('brand.needed')}</p>
      <div className="actions">
        <a className="button main" href="#brand">
          {say('brand.createFirst')}
        </a>
        <button type="button" className="button" onClick={actions.onDemo}>
          {say('welcome.demo')}
        </button>
      </div>
    </div>
  );
}
