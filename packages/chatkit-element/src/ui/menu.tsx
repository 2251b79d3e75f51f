import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { closeOnEscape } from "./dismissal";
import { moveInList } from "./move-in-list";
import { Popover } from "./popover";
import { RowContent } from "./row-content";

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly icon?: string | undefined;
  /** Undefined for plain commands; otherwise whether this row is selected. */
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly danger?: boolean | undefined;
  readonly onSelect: () => void;
}

export interface MenuProps {
  /** The menu's accessible name. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly side: "top" | "bottom";
  readonly align: "start" | "end";
  readonly trigger: (props: TriggerProps) => ReactNode;
}

export interface TriggerProps {
  readonly "aria-haspopup": "menu";
  readonly "aria-expanded": boolean;
  readonly "aria-controls": string | undefined;
  readonly onClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * A button's menu: arrow keys move, Escape and a press outside close it, and focus returns to the
 * button.
 */
export function Menu({ label, items, side, align, trigger }: MenuProps) {
  const [open, setOpen] = useState(false);
  const menuId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const leave = () => setOpen(false);

  function close(): void {
    leave();
    frame.current?.querySelector<HTMLElement>("[aria-haspopup=menu]")?.focus();
  }

  return (
    <div ref={frame} className="ck-menu-frame">
      {trigger({
        "aria-haspopup": "menu",
        "aria-expanded": open,
        "aria-controls": open ? menuId : undefined,
        onClick: () => setOpen((now) => !now),
        onKeyDown: (event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          setOpen(true);
        },
      })}
      {open ? (
        <Popover anchor={frame} side={side} align={align} onClose={leave}>
          <MenuList id={menuId} label={label} items={items} onClose={close} onLeave={leave} />
        </Popover>
      ) : null}
    </div>
  );
}

interface MenuListProps extends Pick<MenuProps, "label" | "items"> {
  readonly id: string;
  /** Closes the menu and returns focus. */
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

function MenuList({ id, label, items, onClose, onLeave }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];

  useEffect(() => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
    focusRow(all.find((row) => row.ariaChecked === "true") ?? all[0]);
  }, []);

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key === "Tab") return onLeave();
    const all = rows();
    const active = all.findIndex((row) => row.matches(":focus"));
    // Disabled rows can also be focused, so that screen readers announce them.
    const next = moveInList(
      event.key,
      all.map(() => ({})),
      active,
      { wrap: true },
    );
    if (next === null) return closeOnEscape(onClose)(event);
    focusRow(all[next]);
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      ref={list}
      id={id}
      className="ck-menu"
      part="menu"
      role="menu"
      aria-label={label}
      onKeyDown={handleKeyDown}
    >
      {items.map((item) => (
        <MenuRow key={item.id} item={item} onClose={onClose} />
      ))}
    </div>
  );
}

function MenuRow({ item, onClose }: { item: MenuItem; onClose: () => void }) {
  const choice = item.checked !== undefined;
  return (
    <button
      type="button"
      role={choice ? "menuitemradio" : "menuitem"}
      aria-checked={item.checked}
      aria-disabled={item.disabled}
      data-danger={item.danger}
      tabIndex={-1}
      className="ck-menu-item"
      onClick={() => {
        if (item.disabled) return;
        onClose();
        item.onSelect();
      }}
    >
      <RowContent {...item} chosen={item.checked} />
    </button>
  );
}

function focusRow(row: HTMLElement | undefined): void {
  row?.focus({ preventScroll: true });
  void row?.scrollIntoView({ block: "nearest" });
}
