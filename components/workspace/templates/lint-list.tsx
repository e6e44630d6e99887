import type { Translate } from '../../../shared/locales/translate.ts';
import type { Lint } from '../../../shared/templates/lint.ts';

interface LintListProps {
  id: string;
  text: string;
  found: readonly Lint[];
  say: Translate;
  onCure: (text: string) => void;
}

const cured = (text: string, { place, replacement = '' }: Lint): string =>
  text.slice(0, place.start) + replacement + text.slice(place.end);

/** What is wrong with a wording, each with its cure where one is known. */
export function LintList({ id, text, found, say, onCure }: LintListProps) {
  return (
    <ul id={id} className="lints">
      {found.map((lint) => {
        const { code, grade, place, values, replacement } = lint;
        return (
          <li key={`${code} ${place.start}`} className={grade}>
            <span className="tag">{say(`templates.${grade}`)}</span>{' '}
            {say(`templates.lint.${code}`, { name: '', ...values })}
            {values.meant !== undefined && ` ${say('templates.meant', { meant: values.meant })}`}
            {replacement !== undefined && !replacement.includes('…') && (
              <button type="button" className="quiet" onClick={() => onCure(cured(text, lint))}>
                {say('templates.cure', { name: replacement.trim() })}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
