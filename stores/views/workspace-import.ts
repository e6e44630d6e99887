import {
  bringsNothing,
  type ImportPlan,
  onlyAdds,
  planImport,
  setUpOf,
  spacesOf,
} from '../../shared/brands/import-plan.ts';
import { type BrandSpace, putSpaces } from '../tables/brands.ts';
import { eraseEverything, replaceSpaces } from '../tables/everything.ts';
import { eraseMirror, readSpaces } from '../tables/mirror.ts';
import { afterChange, change } from './screen-base.ts';
import { deed, type ImportPreview, patch, shownSpace, speak, useWorkspace } from './workspace-view.ts';

/** The reader of set-up files is large and seldom needed. */
const reader = async () => await import('../../shared/brands/set-up.ts');

async function previewOf(file: string, text: string): Promise<ImportPreview> {
  const { setUp, problems } = (await reader()).parseSetUp(text);
  if (setUp === null) return { file, plan: null, problems, nothing: true };
  const fallback = shownSpace(useWorkspace.getState())?.brand ?? null;
  const plan = planImport(spacesOf(setUp, fallback), await readSpaces(), Date.now());
  return { file, plan, problems, nothing: bringsNothing(plan) };
}

/** Reads a chosen file. One that is whole and only adds comes in at once, with ten seconds to take it back; any other shows what it holds first. */
export async function openFile(file: Pick<File, 'name' | 'text'>): Promise<void> {
  patch({ preview: null });
  let text: string;
  try {
    text = await file.text();
  } catch {
    patch({ said: { key: 'import.unreadable' }, trouble: true });
    return;
  }
  await deed(async () => {
    const preview = await previewOf(file.name, text);
    if (preview.plan !== null && preview.problems.length === 0 && onlyAdds(preview.plan))
      await take(preview.plan, false);
    else patch({ preview });
  });
}

export function cancelImport(): void {
  patch({ preview: null });
  speak('import.cancelled');
}

/** The brands of a plan as they were before it; those that it brought are taken out. */
async function putBack(plan: ImportPlan, before: readonly BrandSpace[]): Promise<void> {
  const ids = plan.spaces.map(({ brand }) => brand.id);
  await replaceSpaces(
    ids,
    before.filter(({ brand }) => ids.includes(brand.id)),
  );
}

/** One transaction: all of the plan comes in, or none of it; ten seconds to take it back. */
async function take(plan: ImportPlan, demo: boolean): Promise<void> {
  const before = await readSpaces();
  const { activeBrand } = useWorkspace.getState().settings;
  const first = plan.spaces[0]?.brand;
  await putSpaces(plan.spaces);
  if (first !== undefined) await change((next) => ({ ...next, activeBrand: first.id }));
  else await afterChange();
  const count = (name: 'templates' | 'facts') => plan.spaces.reduce((sum, space) => sum + space[name].length, 0);
  const said = {
    key: 'import.done',
    values: { brands: plan.spaces.length, templates: count('templates'), facts: count('facts') },
  };
  patch({
    preview: null,
    shown: first?.id ?? null,
    ready: first === undefined ? null : { demo, name: first.name },
    undo: {
      said,
      run: async () => {
        await putBack(plan, before);
        await change((next) => ({ ...next, activeBrand }));
        patch({ ready: null });
        speak('import.undone');
      },
    },
  });
}

export async function takeImport(): Promise<void> {
  const { preview } = useWorkspace.getState();
  const plan = preview?.plan;
  if (plan !== undefined && plan !== null) await deed(async () => await take(plan, false));
}

/** The demo brand comes in by the same road as any file, without the question: it is known what it holds. */
export async function tryDemo(): Promise<void> {
  await deed(async () => {
    const { default: demo } = await import('../../assets/starter/demo-brand.json');
    const { plan } = await previewOf('', JSON.stringify(demo));
    if (plan !== null) await take(plan, true);
  });
}

/** Hands the whole set-up to the browser's downloads; `day` names the file. */
export async function exportEverything(day: string): Promise<void> {
  await deed(async () => {
    const { exportSetUp } = await reader();
    const text = exportSetUp(setUpOf(await readSpaces()));
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `tact-${day}.json`;
    link.click();
    // Firefox reads the address after the click has returned.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    speak('data.exported');
  });
}

/** Typed and confirmed by the person: the database and its mirror, for good. */
export async function eraseAll(): Promise<void> {
  await deed(async () => {
    await eraseMirror();
    await eraseEverything();
    patch({ shown: null, ready: null, undo: null, preview: null, lost: null });
    await afterChange();
    speak('data.erased');
  });
}
