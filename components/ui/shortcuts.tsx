"use client";

import { useRouter } from "next/navigation";
import { lazy, Suspense, useEffect, useState } from "react";
import { useDock } from "./dock-provider";

const ShortcutSheet = lazy(async () => {
  const { ShortcutSheet: component } = await import("./shortcut-sheet");
  return { default: component };
});

const OPEN = "acme.shortcuts";

export function ShortcutsButton({ className }: { className: string }) {
  return (
    <button
      type="button"
      onClick={() => window.dispatchEvent(new Event(OPEN))}
      className={className}
    >
      Keyboard shortcuts
    </button>
  );
}

/** The page's shortcuts. All of them use Ctrl or Command, so that typing never triggers one. */
export function Shortcuts() {
  const router = useRouter();
  const { ask } = useDock();
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const actions: Readonly<Record<string, () => void>> = {
      "/": () => setOpen(true),
      k: () => router.push("/search"),
      i: () => ask(),
    };
    window.addEventListener(OPEN, () => setOpen(true), { signal });
    // In the capture phase, because the chat doesn't let its key events bubble.
    window.addEventListener(
      "keydown",
      (event) => {
        const action = actions[event.key];
        if (!action || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        action();
      },
      { capture: true, signal },
    );
    return () => controller.abort();
  }, [router, ask]);

  if (!isOpen) return null;
  return (
    <Suspense>
      <ShortcutSheet onClose={() => setOpen(false)} />
    </Suspense>
  );
}
