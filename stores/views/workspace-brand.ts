import type { BrandRow } from '../../shared/storage/rows.ts';
import { changeBrand, putSpaces, removeBrand } from '../tables/brands.ts';
import { afterChange, change } from './screen-base.ts';
import { deed, patch, speak, useWorkspace } from './workspace-view.ts';

/** A brand of the person's own, to be named and completed in its form. */
export async function createBrand(name: string): Promise<void> {
  await deed(async () => {
    const now = Date.now();
    const { language, settings } = useWorkspace.getState();
    const brand: BrandRow = {
      id: crypto.randomUUID(),
      name,
      accounts: [],
      address: 'vous',
      signature: null,
      languages: language === 'fr' ? ['fr', 'en'] : ['en', 'fr'],
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      createdAt: now,
      updatedAt: now,
    };
    await putSpaces([{ brand, templates: [], facts: [], charter: null }]);
    patch({ shown: brand.id });
    if (settings.activeBrand === null) await change((before) => ({ ...before, activeBrand: brand.id }));
    else await afterChange();
  });
}

export async function saveBrand(id: string, next: Partial<BrandRow>): Promise<void> {
  await deed(async () => {
    await changeBrand(id, next, Date.now());
    await afterChange();
    speak('brand.saved');
  });
}

export async function makeActive(id: string): Promise<void> {
  await deed(async () => await change((settings) => ({ ...settings, activeBrand: id })));
}

/** Gone at once, with ten seconds to take it back whole. */
export async function dropBrand(id: string): Promise<void> {
  await deed(async () => {
    const { settings } = useWorkspace.getState();
    const wasActive = settings.activeBrand === id;
    const space = await removeBrand(id);
    if (space === null) return;
    const rest = useWorkspace.getState().spaces?.find(({ brand }) => brand.id !== id)?.brand.id ?? null;
    if (wasActive) await change((before) => ({ ...before, activeBrand: rest }));
    else await afterChange();
    const values = { name: space.brand.name };
    patch({
      ready: null,
      undo: {
        said: { key: 'brand.removed', values },
        run: async () => {
          await putSpaces([space]);
          if (wasActive) await change((before) => ({ ...before, activeBrand: id }));
          else await afterChange();
          patch({ shown: id });
          speak('brand.restored', values);
        },
      },
    });
  });
}
