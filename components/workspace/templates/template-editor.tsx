import { useState } from 'react';
import type { Translate } from '../../../shared/locales/translate.ts';
import { lintTemplate } from '../../../shared/templates/lint.ts';
import type { TemplateEntry } from '../../../shared/templates/origin.ts';
import type { Template } from '../../../shared/templates/template.ts';
import { WordingField } from './wording-field.tsx';
import { replaced, sameWordings, type WordingLists, withWordings, wordingLists } from './wording-lists.ts';
import { WordingPreview } from './wording-preview.tsx';

interface TemplateEditorProps {
  entry: TemplateEntry;
  /** Whether there is a brand to keep a version for. */
  canSave: boolean;
  values: Record<string, string>;
  say: Translate;
  onSave: (template: Template) => void;
  onDrop: (template: Template, starter: boolean) => void;
}

type Spot = { kind: keyof WordingLists; place: number };

const hasError = ({ polite, casual }: WordingLists): boolean =>
  [...polite, ...casual].some((text) => lintTemplate(text).some(({ grade }) => grade === 'error'));

function labelOf(kind: Spot['kind'], language: string): string {
  if (kind === 'polite') return 'templates.wording';
  return language === 'fr' ? 'templates.wordingTu' : 'templates.wordingCasual';
}

function Fields({
  draft,
  language,
  say,
  onDraft,
  onSpot,
}: {
  draft: WordingLists;
  language: string;
  say: Translate;
  onDraft: (draft: WordingLists) => void;
  onSpot: (spot: Spot) => void;
}) {
  const spots = (['polite', 'casual'] as const).flatMap((kind) =>
    draft[kind].map((text, place) => ({ kind, text, place })),
  );
  return spots.map(({ kind, text, place }) => (
    <WordingField
      key={`${kind}-${place}`}
      label={say(labelOf(kind, language), { number: place + 1 })}
      text={text}
      language={language}
      say={say}
      onChange={(next) => onDraft(replaced(draft, kind, place, next))}
      onFocus={() => onSpot({ kind, place })}
    />
  ));
}

/** One template: its wordings, what they become, and the way back to the starter one. */
export function TemplateEditor({ entry, canSave, values, say, onSave, onDrop }: TemplateEditorProps) {
  const { template, origin } = entry;
  const [draft, setDraft] = useState(() => wordingLists(template));
  const [spot, setSpot] = useState<Spot>({ kind: 'polite', place: 0 });
  const clean = sameWordings(draft, wordingLists(template));
  const wrong = hasError(draft);
  return (
    <article className="editor">
      <header>
        <h2>{template.title ?? template.id}</h2>
        <p className="soft small">
          <span className={origin === 'starter' ? 'tag' : 'tag on'}>{say(`templates.${origin}`)}</span>{' '}
          {template.shortcut ? say('templates.shortcutIs', { shortcut: template.shortcut }) : ''}
        </p>
      </header>
      <WordingPreview
        text={draft[spot.kind][spot.place] ?? ''}
        language={template.language}
        values={values}
        say={say}
      />
      <Fields draft={draft} language={template.language} say={say} onDraft={setDraft} onSpot={setSpot} />
      {!canSave && (
        <p className="soft">
          {say('templates.needsBrand')} <a href="#brand">{say('welcome.own')}</a>
        </p>
      )}
      {!clean && wrong && <p className="fault">{say('templates.problems')}</p>}
      <div className="actions">
        <button
          type="button"
          className="button main"
          disabled={clean || wrong || !canSave}
          onClick={() => onSave(withWordings(template, draft))}
        >
          {say('templates.save')}
        </button>
        {!clean && (
          <button type="button" className="button" onClick={() => setDraft(wordingLists(template))}>
            {say('templates.cancel')}
          </button>
        )}
        {origin !== 'starter' && (
          <button type="button" className="quiet danger" onClick={() => onDrop(template, origin === 'changed')}>
            {say(origin === 'changed' ? 'templates.revert' : 'templates.remove')}
          </button>
        )}
      </div>
    </article>
  );
}
