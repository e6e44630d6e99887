/** How long a condition may take to come on a machine that is busy with other things, in milliseconds. */
export const PATIENCE = 30_000;

/** How long what happens once a browser may take, in milliseconds: its start, the installation's own tab. */
export const ONCE = 90_000;

/** Between the first two looks, and between looks at what takes long, in milliseconds: each look costs the page some work. */
const SOONEST = 30;
const LATEST = 200;

export const aMoment = (milliseconds = SOONEST): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Looks until there is something to give. One look reads the whole condition: what is read in two looks may have changed
 * between them.
 */
export async function until<Found>(
  look: () => Promise<Found | null>,
  otherwise: () => string | Promise<string>,
  patience = PATIENCE,
): Promise<Found> {
  const end = Date.now() + patience;
  for (let pause = SOONEST; ; pause = Math.min(pause * 1.5, LATEST)) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(await otherwise());
    await aMoment(pause);
  }
}
