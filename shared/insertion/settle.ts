/** Only a tab that draws nothing waits this long; a busy one must get its real frames. */
const FRAME_MS = 250;
const SELECTION_MS = 80;

/** Two frames, or their time in a tab that draws none. */
export async function twoFrames(): Promise<void> {
  await frame();
  await frame();
}

function frame(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(late);
      resolve();
    });
  });
}

/**
 * The page hears of a new selection one task later, and editors with a model of their own follow only then. Resolves
 * after that event and its listeners, or after 80 ms when the selection had not moved.
 */
export function selectionSettled(page: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(late);
      page.removeEventListener('selectionchange', done, true);
      setTimeout(resolve, 0);
    };
    const late = setTimeout(done, SELECTION_MS);
    page.addEventListener('selectionchange', done, true);
  });
}

/** Looks at once and then frame by frame; false when `holds` did not come true within `ms`. */
export async function eventually(holds: () => boolean, ms: number): Promise<boolean> {
  const end = performance.now() + ms;
  while (!holds()) {
    if (performance.now() >= end) return false;
    await frame();
  }
  return true;
}

/** The same, and still true two frames later: frameworks redraw a tick late. */
export async function settlesTrue(holds: () => boolean, ms: number): Promise<boolean> {
  const end = performance.now() + ms;
  while (await eventually(holds, end - performance.now())) {
    await twoFrames();
    if (holds()) return true;
  }
  return false;
}
