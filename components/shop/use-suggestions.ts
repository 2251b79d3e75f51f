"use client";

import { useEffect, useState } from "react";
import { suggestAction, type Suggestion } from "./suggestions";

const PAUSE_MS = 150;
const SHORTEST = 2;

/** What fits the typed text, a moment after the last letter; nothing if the server can't be reached. */
export function useSuggestions(text: string): readonly Suggestion[] {
  const [found, setFound] = useState<{ text: string; suggestions: Suggestion[] } | null>(null);
  const wanted = text.trim();

  useEffect(() => {
    if (wanted.length < SHORTEST) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      suggestAction(wanted).then(
        (suggestions) => isCurrent && setFound({ text: wanted, suggestions }),
        // The search itself still works, and says what is wrong.
        () => isCurrent && setFound(null),
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [wanted]);

  // The last list stays while a longer text is looked up.
  return wanted.length >= SHORTEST ? (found?.suggestions ?? []) : [];
}
