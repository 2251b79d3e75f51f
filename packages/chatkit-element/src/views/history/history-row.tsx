import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ThreadMetadata } from "@acme/chatkit-server/protocol";
import { useTexts } from "../../ui/services";
import { useElement, useElementState } from "../element-context";
import { IconButton } from "../../ui/icon-button";
import { Menu, type MenuItem } from "../../ui/menu";
import { alreadyShown } from "../already-shown";
import { copyThread } from "./copy-thread";
import { DeleteDialog } from "./delete-dialog";
import { RenameField } from "./rename-field";

export function HistoryRow({ thread }: { thread: ThreadMetadata }) {
  const text = useTexts();
  const { session, options } = useElement();
  const row = useRef<HTMLLIElement>(null);
  const [mode, setMode] = useState<"shown" | "renaming" | "deleting">("shown");
  const current = useElementState((state) => state.threadId === thread.id);
  const stuck = useElementState((state) => state.turn !== null && !state.turn.canStop);
  const title = thread.title?.trim() || text("history.untitled");
  const { showRename, showDelete } = options.history ?? {};
  const items: MenuItem[] = [];
  if (showRename !== false) {
    items.push({
      id: "rename",
      label: text("history.rename"),
      icon: "write",
      onSelect: () => setMode("renaming"),
    });
  }
  if (current) {
    items.push({
      id: "copy",
      label: text("history.copy"),
      icon: "copy",
      onSelect: () => void copyThread(session),
    });
  }
  if (showDelete !== false) {
    items.push({
      id: "delete",
      label: text("history.delete"),
      icon: "trash",
      danger: true,
      onSelect: () => setMode("deleting"),
    });
  }

  /**
   * Moves focus from the field to the row synchronously, so that no key press is lost. Doesn't move
   * focus if the user left the field with Tab.
   */
  function endRenaming(): void {
    const focused = row.current?.matches(":focus-within");
    flushSync(() => setMode("shown"));
    if (focused) row.current?.querySelector<HTMLElement>("button")?.focus();
  }

  return (
    <li ref={row} className="ck-history-item" data-current={current}>
      {mode === "renaming" ? (
        <RenameField
          title={thread.title ?? ""}
          onCancel={endRenaming}
          onSave={(next) => {
            endRenaming();
            void session.history.rename(thread.id, next);
          }}
        />
      ) : (
        <button
          type="button"
          className="ck-history-row"
          part="history-row"
          aria-current={current || undefined}
          disabled={stuck}
          onClick={() => alreadyShown(session.selectThread(thread.id))}
        >
          <span dir="auto">{title}</span>
        </button>
      )}
      {mode !== "renaming" && items.length > 0 ? (
        <Menu
          label={text("history.actions", { title })}
          side="bottom"
          align="end"
          items={items}
          trigger={(props) => (
            <IconButton
              icon="dots-horizontal"
              label={text("history.actions", { title })}
              {...props}
            />
          )}
        />
      ) : null}
      {mode === "deleting" ? (
        <DeleteDialog
          title={title}
          onCancel={() => setMode("shown")}
          onConfirm={() => {
            focusNeighbor(row.current);
            void session.history.remove(thread.id);
          }}
        />
      ) : null}
    </li>
  );
}

/** Focuses the row after the deleted one, or the one before it. */
function focusNeighbor(row: HTMLElement | null): void {
  const rows = [
    ...(row?.closest("[part~=history]")?.querySelectorAll("[part~=history-row]") ?? []),
  ];
  const at = rows.findIndex((other) => row?.contains(other));
  const next = rows[at + 1] ?? rows[at - 1];
  if (next instanceof HTMLElement) next.focus();
}
