"use client";

import { useEffect, useState } from "react";
import { loadWidget, type WidgetMode, type WidgetSource } from "./widget-source";

export type WidgetState =
  | { status: "loading" }
  | { status: "ready"; source: WidgetSource }
  | { status: "failed"; message: string };

/** Loads the front end when the chat first shows. */
export function useWidget(mode: WidgetMode): WidgetState {
  const [state, setState] = useState<WidgetState>({ status: "loading" });
  useEffect(() => {
    let mounted = true;
    loadWidget(mode).then(
      (source) => mounted && setState({ status: "ready", source }),
      (error: unknown) => {
        const message = error instanceof Error ? error.message : "The chat could not be loaded.";
        if (mounted) setState({ status: "failed", message });
      },
    );
    return () => {
      mounted = false;
    };
  }, [mode]);
  return state;
}
