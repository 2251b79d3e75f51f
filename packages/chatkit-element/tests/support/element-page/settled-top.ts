import type { Locator } from "@playwright/test";

/**
 * How far below the top of its scroller an element is, in whole pixels, once that has been the
 * same for a run of frames; however slowly those are drawn, a scroll under way shows in them.
 */
export function settledTop(item: Locator): Promise<number> {
  return item.evaluate((element) => {
    const topNow = () => {
      const view = element.closest("[part~=transcript]")?.getBoundingClientRect().top ?? 0;
      // Adding 0 makes one zero of the two that there are.
      return Math.round(element.getBoundingClientRect().top - view) + 0;
    };
    return new Promise<number>((resolve) => {
      let top = topNow();
      let frames = 0;
      const watch = () => {
        const now = topNow();
        frames = now === top ? frames + 1 : 0;
        top = now;
        if (frames < 20) requestAnimationFrame(watch);
        else resolve(top);
      };
      requestAnimationFrame(watch);
    });
  });
}
