"use client";

import { useEffect, useRef } from "react";
import { IconButton } from "./icon-button";

const GROUPS = [
  {
    title: "Anywhere",
    shortcuts: [
      { keys: ["Ctrl", "K"], does: "Search the shop" },
      { keys: ["Ctrl", "I"], does: "Ask the assistant" },
      { keys: ["Ctrl", "/"], does: "This list" },
      { keys: ["Esc"], does: "Close what is open" },
    ],
  },
  {
    title: "In a conversation",
    shortcuts: [
      { keys: ["Enter"], does: "Send" },
      { keys: ["Shift", "Enter"], does: "A new line" },
      { keys: ["@"], does: "Mention a product" },
    ],
  },
  {
    title: "At the assistant’s edge",
    shortcuts: [{ keys: ["←", "→"], does: "Wider and narrower" }],
  },
] as const;

export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

  return (
    <dialog
      ref={dialog}
      aria-labelledby="shortcuts"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
      className="m-auto w-[min(30rem,calc(100vw-2rem))] rounded-2xl border border-line bg-raised text-ink backdrop:bg-black/50"
    >
      <div className="p-6">
        <div className="-mt-2 -mr-2 flex items-center justify-between">
          <h2 id="shortcuts" className="text-2xl font-bold tracking-tight">
            Keyboard shortcuts
          </h2>
          <IconButton icon="close" label="Close" onClick={() => dialog.current?.close()} />
        </div>
        {GROUPS.map(({ title, shortcuts }) => (
          <section key={title} className="mt-4">
            <h3 className="text-sm text-soft">{title}</h3>
            <dl className="divide-y divide-line">
              {shortcuts.map(({ keys, does }) => (
                <div key={does} className="flex items-center justify-between gap-4 py-2">
                  <dt>{does}</dt>
                  <dd className="flex gap-1">
                    {keys.map((key) => (
                      <kbd
                        key={key}
                        className="grid h-7 min-w-7 place-items-center rounded-md border border-firm bg-paper px-2 font-sans text-sm"
                      >
                        {isMac && key === "Ctrl" ? "⌘" : key}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </dialog>
  );
}
