import { useId } from 'react';
import { ImportButton } from '../../controls/import-button.tsx';
import type { AreaProps } from '../props.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { ErasePerson } from './erase-person.tsx';

const COUNTED = ['brands', 'templates', 'facts', 'picks', 'rejections', 'sightings', 'alerts', 'tasks'] as const;

function Kept({ view, say }: AreaProps) {
  const { counts, size, language } = view;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <section>
      <h2>{say('data.kept')}</h2>
      <dl className="pairs">
        {COUNTED.map((name) => (
          <div key={name}>
            <dt>{say(`data.${name}`)}</dt>
            <dd className="number">{counts === null ? '…' : number.format(counts[name])}</dd>
          </div>
        ))}
        <div>
          <dt>{say('data.size')}</dt>
          <dd className="number">
            {size === null ? say('data.sizeUnknown') : say('data.sizeValue', { size: number.format(size / 1_000_000) })}
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** As long as a year's comparison needs, by default. */
const MONTHS = [1, 3, 6, 13, 25] as const;

function Retention({ view, say, actions }: AreaProps) {
  const id = useId();
  const { retentionMonths } = view.settings;
  const choices = [...new Set([...MONTHS, retentionMonths])].sort((one, other) => one - other);
  return (
    <section>
      <h2>{say('data.retention')}</h2>
      <p>{say('data.retentionHint')}</p>
      <div className="field inline">
        <label htmlFor={id}>{say('data.retentionLabel')}</label>
        <select
          id={id}
          className="input"
          value={retentionMonths}
          onChange={(event) => actions.onRetention(Number(event.target.value))}
        >
          {choices.map((months) => (
            <option key={months} value={months}>
              {say('data.retentionMonths', { months })}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}

export function DataArea(props: AreaProps) {
  const { view, today, say, actions } = props;
  return (
    <>
      <header>
        <h1>{say('data.title')}</h1>
        <p className="lead">{say('data.lead')}</p>
      </header>
      <Kept {...props} />
      <Retention {...props} />
      <section>
        <h2>{say('data.take')}</h2>
        <p>{say('data.exportHint')}</p>
        <div className="actions">
          <button type="button" className="button" onClick={() => actions.onExport(today)}>
            {say('data.export')}
          </button>
        </div>
      </section>
      <section>
        <h2>{say('data.bring')}</h2>
        <p>{say('data.bringHint')}</p>
        <div className="actions">
          <ImportButton say={say} onFile={actions.onFile} />
        </div>
      </section>
      <section>
        <h2>{say('data.sources')}</h2>
        <p>{say('data.sourcesHint')}</p>
        <p>
          <a href="/notices.txt" target="_blank" rel="noreferrer">
            {say('data.sourcesRead')}
          </a>
        </p>
      </section>
      <ErasePerson
        found={view.authors}
        brands={new Map((view.spaces ?? []).map(({ brand: { id, name } }) => [id, name]))}
        say={say}
        onFind={actions.onFindAuthors}
        onErase={actions.onErasePerson}
      />
      <section>
        <h2>{say('data.erase')}</h2>
        <p>{say('data.eraseHint')}</p>
        <div className="actions">
          <EraseDialog say={say} onErase={actions.onErase} />
        </div>
      </section>
    </>
  );
}
