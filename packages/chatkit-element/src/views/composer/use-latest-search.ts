import { useEffect, useRef } from "react";

const DEBOUNCE_MS = 150;

export interface SearchOutcome<T> {
  readonly found: (result: T) => void;
  readonly failed: () => void;
}

/** Searches after a pause in typing and ignores results of outdated searches. */
export function useLatestSearch() {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const current = useRef(0);

  function cancel(): void {
    clearTimeout(timer.current);
    current.current += 1;
  }

  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    cancel,
    run<T>(search: (() => Promise<T>) | null, outcome: SearchOutcome<T>): void {
      cancel();
      if (!search) return;
      const own = current.current;
      const ifCurrent = (act: () => void) => () => {
        if (own === current.current) act();
      };
      timer.current = setTimeout(() => {
        search().then(
          (result) => ifCurrent(() => outcome.found(result))(),
          ifCurrent(outcome.failed),
        );
      }, DEBOUNCE_MS);
    },
  };
}
