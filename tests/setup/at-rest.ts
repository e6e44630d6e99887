import type { Page } from 'playwright-core';

/** Tact reads a change in the frame after it and takes its share of each: so many frames without one, and all is read. */
const CALM_FRAMES = 8;

/** Waits until nothing changes in a page any more, buttons of ours included; counted in frames, which a busy machine draws late. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        let calm = 0;
        const observer = new MutationObserver(() => {
          calm = 0;
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const frame = () => {
          calm += 1;
          if (calm <= wanted) requestAnimationFrame(frame);
          else {
            observer.disconnect();
            resolve();
          }
        };
        requestAnimationFrame(frame);
      }),
    CALM_FRAMES,
  );
}
