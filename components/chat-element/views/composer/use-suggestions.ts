import type { KeyboardEvent, RefObject } from "react";

export function useSuggestions(
  field: RefObject<HTMLDivElement | null>,
  dictate: (() => void) | null,
) {
  void field;
  void dictate;
  return {
    follow(): void {},
    close(): void {},
    ignoreNextInput(): void {},
    handleKey: (event: KeyboardEvent): boolean => (void event, false),
    aria: {},
  };
}
export type Suggestions = ReturnType<typeof useSuggestions>;
