import { useState } from 'react';
import type { Language } from '../../../shared/brands/brand.ts';
import type { Fact, FactKind } from '../../../shared/facts/fact.ts';
import { labelOf, wordFact } from '../../../shared/facts/fact-wording.ts';
import { validity, validUntil } from '../../../shared/facts/validity.ts';
import type { Translate } from '../../../shared/locales/translate.ts';
import { shownSpace } from '../../../stores/views/workspace-view.ts';
import { BrandList } from '../../controls/brand-list.tsx';
import { ImportButton } from '../../controls/import-button.tsx';
import type { AreaProps } from '../props.ts';

interface FactLineProps {
  fact: Fact;
  today: string;
  language: Language;
  say: Translate;
}

function dayText(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', { dateStyle: 'medium', timeZone: 'UTC' });
  const text = format.format(new Date(`${day}T00:00:00Z`));
  // The first of a month is an ordinal in French, which Intl does not write.
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** When a fact holds, in words. */
function validityText({ fact, today, language, say }: FactLineProps): string {
  const until = validUntil(fact);
  const to = until === null ? '' : dayText(until, language);
  const from = fact.from ? dayText(fact.from, language) : '';
  const state = validity(fact, today);
  if (state === 'expired') return say('facts.over', { to });
  if (state === 'not-yet') return say('facts.later', { from });
  if (from !== '' && to !== '') return say('facts.span', { from, to });
  if (to !== '') return say('facts.until', { to });
  return from === '' ? say('facts.always') : say('facts.from', { from });
}

function FactLine(props: FactLineProps) {
  const { fact, today, language, say } = props;
  const over = validity(fact, today) === 'expired';
  const value = wordFact(fact, language) ?? '';
  return (
    <tr className={over ? 'over' : ''}>
      <td>{say(`facts.kinds.${fact.kind}`)}</td>
      <th scope="row">{labelOf(fact, language)}</th>
      <td>{over ? <s>{value}</s> : value}</td>
      <td className={over ? 'late' : 'soft'}>{validityText(props)}</td>
    </tr>
  );
}

/** In the order in which people look for them. */
const ORDER: readonly FactKind[] = [
  'price',
  'promo',
  'hours',
  'time',
  'address',
  'phone',
  'email',
  'link',
  'person',
  'delivery',
  'returns',
  'duration',
  'event',
];

const byKind = (one: Fact, other: Fact): number =>
  ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) || one.label.localeCompare(other.label);

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function matches(fact: Fact, query: string, language: Language): boolean {
  const text = folded([fact.label, fact.labelEn, wordFact(fact, language), ...(fact.words ?? [])].join(' '));
  return folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function FactTable({ view, today, say }: AreaProps) {
  const [query, setQuery] = useState('');
  const space = shownSpace(view);
  if (space === null) return null;
  const { language } = view;
  const found = space.facts.filter((fact) => matches(fact, query, language)).sort(byKind);
  const expired = found.filter((fact) => validity(fact, today) === 'expired').length;
  return (
    <>
      <input
        type="search"
        className="input search"
        aria-label={say('facts.search')}
        placeholder={say('facts.search')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <p className="soft small">
        {say('facts.shown', { count: found.length })}
        {expired > 0 && `, ${say('facts.expired', { count: expired })}`}
      </p>
      {found.length === 0 && <p className="soft">{say('facts.none')}</p>}
      {found.length > 0 && (
        <table className="facts" aria-label={say('facts.table', { name: space.brand.name })}>
          <thead>
            <tr>
              {['kind', 'what', 'value', 'validity'].map((column) => (
                <th key={column} scope="col">
                  {say(`facts.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.map((fact) => (
              <FactLine key={fact.id} fact={fact} today={today} language={language} say={say} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

export function FactsArea(props: AreaProps) {
  const { view, say, actions } = props;
  const space = shownSpace(view);
  return (
    <>
      <header>
        <h1>{say('facts.title')}</h1>
        <p className="lead">{say('facts.lead')}</p>
      </header>
      {space !== null && (
        <BrandList
          brands={view.spaces?.map(({ brand }) => brand) ?? []}
          shown={space.brand.id}
          say={say}
          onShow={actions.onShow}
        />
      )}
      {view.spaces !== null && (space === null || space.facts.length === 0) ? (
        <div className="empty">
          <strong>{say('facts.emptyTitle')}</strong>
          <p>{say('facts.empty')}</p>
          <div className="actions">
            <ImportButton say={say} onFile={actions.onFile} />
            {space === null && (
              <button type="button" className="button" onClick={actions.onDemo}>
                {say('welcome.demo')}
              </button>
            )}
          </div>
        </div>
      ) : (
        <FactTable {...props} />
      )}
    </>
  );
}
