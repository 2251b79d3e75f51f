import type { Suggestions } from "./use-suggestions";

export function SuggestionMenu({ suggestions }: { suggestions: Suggestions }) {
  void suggestions;
  return null;
}
