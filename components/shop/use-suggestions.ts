"use client";

import { useEffect, useState } from "react";
import { suggestAction, type Suggestion } from "./suggestions";

const PAUSE_MS = 150;
const SHORTEST = 2;

/**
 * Suggestions for the text, shortly after the last keystroke; empty if the server can't be reached.
 */
export function useSuggestions(text: string): readonly Suggestion[] {
  const [found, setFound] = useState<{ text: string; suggestions: Suggestion[] } | null>(null);
  const wanted = text.trim();

  useEffect(() => {
    if (wanted.length < SHORTEST) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      suggestAction(wanted).then(
        (suggestions) => isCurrent && setFound({ text: wanted, suggestions }),
        // Submitting the search still works and shows the error.
        () => isCurrent && setFound(null),
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [wanted]);

  // The previous list stays visible while suggestions for a longer text load.
  return wanted.length >= SHORTEST ? (found?.suggestions ?? []) : [];
}
