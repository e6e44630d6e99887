import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ImportPlan, TallyName } from '../../../shared/brands/import-plan.ts';
import type { SetUpProblem } from '../../../shared/brands/set-up-problem.ts';
import type { Translate } from '../../../shared/locales/translate.ts';
import type { ImportPreview as Preview } from '../../../stores/views/workspace-view.ts';

/** More would not be read. */
const SHOWN = 12;
const ROWS: readonly TallyName[] = ['brands', 'templates', 'facts', 'charters'];

interface ImportPreviewProps {
  preview: Preview;
  say: Translate;
  onTake: () => void;
  onCancel: () => void;
}

const leftOut = (problems: readonly SetUpProblem[], name: TallyName): number =>
  problems.filter(({ path, values }) => path.startsWith(name) && values?.effect === 'left-out').length;

function Tallies({ plan, problems, say }: { plan: ImportPlan; problems: SetUpProblem[]; say: Translate }) {
  return (
    <table className="tallies">
      <thead>
        <tr>
          {['what', 'new', 'changed', 'same', 'skipped'].map((column) => (
            <th key={column} scope="col">
              {say(`import.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map((name) => (
          <tr key={name}>
            <th scope="row">{say(`import.${name}`)}</th>
            {[plan.tallies[name].new, plan.tallies[name].changed, plan.tallies[name].same].map((count, index) => (
              // The three columns never change places.
              // biome-ignore lint/suspicious/noArrayIndexKey: a fixed row of three
              <td key={index}>{count}</td>
            ))}
            <td>{leftOut(problems, name)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Problems({ problems, say }: { problems: readonly SetUpProblem[]; say: Translate }) {
  if (problems.length === 0) return null;
  const more = problems.length - SHOWN;
  return (
    <>
      <h3>{say('import.why')}</h3>
      <ul className="problems">
        {problems.slice(0, SHOWN).map(({ path, code, values }) => {
          const item = values?.item ? say('import.at', { item: values.item, path }) : path;
          const effect = values?.effect === undefined ? '' : ` · ${say(`import.effect.${values.effect}`)}`;
          return (
            <li key={`${path} ${code}`}>
              <strong>{item}</strong> {say(`import.problem.${code}`)}
              {effect}
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className="soft">{say('import.more', { count: more })}</p>}
    </>
  );
}

function Body({ preview, say }: Pick<ImportPreviewProps, 'preview' | 'say'>) {
  const { plan, problems, nothing } = preview;
  if (plan === null) return <p role="alert">{say(`import.problem.${problems[0]?.code ?? 'not-json'}`)}</p>;
  return (
    <>
      <Tallies plan={plan} problems={problems} say={say} />
      {nothing && <p>{say(plan.spaces.length === 0 ? 'import.noBrand' : 'import.nothing')}</p>}
      <Problems problems={problems} say={say} />
    </>
  );
}

/** What a file would change, before anything is taken; to leave it changes nothing. */
export function ImportPreview({ preview, say, onTake, onCancel }: ImportPreviewProps) {
  const usable = preview.plan !== null && !preview.nothing;
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onCancel()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <div className="form">
            <Heading slot="title">{say('import.preview')}</Heading>
            {preview.file !== '' && <p className="soft">{say('import.file', { name: preview.file })}</p>}
            <Body preview={preview} say={say} />
            <div className="actions">
              {usable && (
                <button type="button" className="button main" onClick={onTake}>
                  {say('import.take')}
                </button>
              )}
              <button type="button" className="button" onClick={onCancel}>
                {say(usable ? 'import.cancel' : 'screen.dismiss')}
              </button>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
