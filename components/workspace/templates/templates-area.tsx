import { useId, useMemo, useState } from 'react';
import { LANGUAGES } from '../../../shared/brands/brand.ts';
import { sampleValues } from '../../../shared/facts/sample-values.ts';
import { type TemplateEntry, templateEntries } from '../../../shared/templates/origin.ts';
import { searchTemplates } from '../../../shared/templates/search.ts';
import { shownSpace } from '../../../stores/views/workspace-view.ts';
import { BrandList } from '../../controls/brand-list.tsx';
import type { AreaProps } from '../props.ts';
import { NewTemplate } from './new-template.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { TemplateList } from './template-list.tsx';

/** Entries that match, in the search's order. */
function findEntries(entries: readonly TemplateEntry[], query: string, language: string): TemplateEntry[] {
  const inLanguage = entries.filter(({ template }) => language === '' || template.language === language);
  if (query.trim() === '') return inLanguage;
  const found = searchTemplates(
    inLanguage.map(({ template }) => template),
    query,
    null,
  );
  return found.flatMap((template) => inLanguage.find((entry) => entry.template === template) ?? []);
}

function useEntries({ view }: Pick<AreaProps, 'view'>): TemplateEntry[] {
  const own = shownSpace(view)?.templates;
  const { starter, language } = view;
  return useMemo(() => {
    const foreign = ({ template }: TemplateEntry) => (template.language === language ? 0 : 1);
    return templateEntries(starter, own ?? []).sort((one, other) => foreign(one) - foreign(other));
  }, [starter, own, language]);
}

interface FiltersProps extends Pick<AreaProps, 'say'> {
  query: string;
  language: string;
  onQuery: (query: string) => void;
  onLanguage: (language: string) => void;
}

function Filters({ query, language, say, onQuery, onLanguage }: FiltersProps) {
  const id = useId();
  return (
    <div className="filters">
      <input
        type="search"
        className="input"
        aria-label={say('templates.search')}
        placeholder={say('templates.search')}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
      />
      <label className="unseen" htmlFor={id}>
        {say('templates.filter')}
      </label>
      <select id={id} className="select" value={language} onChange={(event) => onLanguage(event.target.value)}>
        <option value="">{say('templates.all')}</option>
        {LANGUAGES.map((one) => (
          <option key={one} value={one}>
            {say(`languages.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Detail(props: AreaProps & { entry: TemplateEntry | undefined }) {
  const { entry, view, today, say, actions } = props;
  const space = shownSpace(view);
  if (entry === undefined) return <p className="soft pick">{say('templates.pick')}</p>;
  const language = entry.template.language === 'en' ? 'en' : 'fr';
  return (
    <TemplateEditor
      key={`${entry.template.id} ${JSON.stringify([entry.template.text, entry.template.variants, entry.template.tu])}`}
      entry={entry}
      canSave={space !== null}
      values={sampleValues(space?.facts ?? [], language, today)}
      say={say}
      onSave={actions.onSaveTemplate}
      onDrop={actions.onDropTemplate}
    />
  );
}

export function TemplatesArea(props: AreaProps) {
  const { view, say, actions } = props;
  const entries = useEntries(props);
  const [query, setQuery] = useState('');
  const [language, setLanguage] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const space = shownSpace(view);
  const found = findEntries(entries, query, language);
  const entry = entries.find(({ template }) => template.id === chosen);
  const choose = (id: string) => {
    setChosen(id);
    setAdding(false);
  };
  return (
    <>
      <header>
        <h1>{say('templates.title')}</h1>
        <p className="lead">{say('templates.lead')}</p>
      </header>
      <div className="actions">
        {space !== null && (
          <BrandList
            brands={view.spaces?.map(({ brand }) => brand) ?? []}
            shown={space.brand.id}
            say={say}
            onShow={actions.onShow}
          />
        )}
        <button type="button" className="button" disabled={space === null} onClick={() => setAdding(true)}>
          {say('templates.create')}
        </button>
      </div>
      <div className="split">
        <div className="list">
          <Filters query={query} language={language} say={say} onQuery={setQuery} onLanguage={setLanguage} />
          <p className="soft small">{say('templates.shown', { count: found.length })}</p>
          {found.length === 0 ? (
            <p className="soft">{say('templates.none')}</p>
          ) : (
            <TemplateList entries={found} chosen={chosen} say={say} onChoose={choose} />
          )}
        </div>
        {adding ? (
          <NewTemplate
            language={view.language}
            say={say}
            onAdd={(template) => {
              actions.onSaveTemplate(template);
              choose(template.id);
            }}
            onClose={() => setAdding(false)}
          />
        ) : (
          <Detail {...props} entry={entry} />
        )}
      </div>
    </>
  );
}
