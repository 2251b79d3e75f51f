import type { Brain } from "./brain";
import type { DemoIntent } from "./define-demo";
import type { Language } from "./language";

const MOST = 3;

/** The wishes that the first intents stand for, as far as they are complete sentences. */
export function suggestions(
  intents: readonly DemoIntent[],
  { language, brain }: { language: Language; brain: Brain },
): string[] {
  const wishes = intents
    .map(({ wish }) => wish)
    .filter((wish) => wish !== "" && !wish.includes("{"))
    .map((wish) => brain.glossaries.wishIn(language, wish))
    .map((wish) => wish.charAt(0).toLocaleUpperCase(language) + wish.slice(1));
  return [...new Set(wishes)].slice(0, MOST);
}
