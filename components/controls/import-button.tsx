import type { Translate } from '../../shared/locales/translate.ts';

interface ImportButtonProps {
  say: Translate;
  onFile: (file: File) => void;
}

/** A file input that looks like our other buttons; its name is the contract's. */
export function ImportButton({ say, onFile }: ImportButtonProps) {
  return (
    <label className="button">
      {say('import.label')}
      <input
        type="file"
        className="unseen"
        accept="application/json,.json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file chosen again must be read again.
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}
