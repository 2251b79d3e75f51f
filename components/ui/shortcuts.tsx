"use client";

import { useRouter } from "next/navigation";
import { lazy, Suspense, useEffect, useState } from "react";
import { useDock } from "./dock-provider";

const ShortcutSheet = lazy(async () => {
  const { ShortcutSheet: component } = await import("./shortcut-sheet");
  return { default: component };
});

const OPEN = "acme.shortcuts";

/** Opens the list of shortcuts. */
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

/** The page's shortcuts. All of them need Ctrl or Command, so that typing never runs one. */
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
    // While capturing, because the chat keeps its keys to itself.
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
