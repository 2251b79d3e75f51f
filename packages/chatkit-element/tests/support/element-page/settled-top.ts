import type { Locator } from "@playwright/test";

/**
 * The distance of an element from the top of its scroller in whole pixels, once it has stayed the
 * same for several frames. Counting frames detects a scroll in progress even if frames are slow.
 */
export function settledTop(item: Locator): Promise<number> {
  return item.evaluate((element) => {
    const topNow = () => {
      const view = element.closest("[part~=transcript]")?.getBoundingClientRect().top ?? 0;
      // Adding 0 turns -0 into 0.
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
