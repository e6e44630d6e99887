import type { Translate } from '../../../shared/locales/translate.ts';
import { fill, withFirstName } from '../../../shared/templates/fill.ts';

interface WordingPreviewProps {
  text: string;
  language: string;
  /** What the brand's facts give. */
  values: Record<string, string>;
  say: Translate;
}

/** The same wording with all that it can use, and with nothing: both must read well. */
export function WordingPreview({ text, language, values, say }: WordingPreviewProps) {
  const versions = [
    ['templates.withName', fill(text, withFirstName(values, say('templates.sampleName')))],
    ['templates.withoutName', fill(text, withFirstName({}, null))],
  ] as const;
  return (
    <div className="previews">
      {versions.map(([label, filled]) => (
        <figure key={label} aria-label={say(label)}>
          <figcaption>{say(label)}</figcaption>
          <p lang={language}>{filled.text ?? '…'}</p>
        </figure>
      ))}
    </div>
  );
}
