import type { Page } from "@playwright/test";

/** The page's elements that reach beyond its sides, where nobody can scroll to them. */
export async function elementsBeyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrollsOrHides = (element: Element) =>
      getComputedStyle(element).overflowX !== "visible" && element !== document.body;
    const isCutOff = (element: Element): boolean => {
      const { left, right, height } = element.getBoundingClientRect();
      if (height === 0 || (left >= -1 && right <= width + 1)) return false;
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (scrollsOrHides(around)) return false;
      }
      return element.checkVisibility({ visibilityProperty: true });
    };
    return [...document.querySelectorAll("header *, main *, footer *, [role=dialog] *")]
      .filter((element) => !element.matches(".sr-only, .sr-only *") && isCutOff(element))
      .map((element) => element.outerHTML.slice(0, 160));
  });
}
