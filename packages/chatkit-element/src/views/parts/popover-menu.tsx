import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { Icon } from "../../ui/icons";

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly icon?: string | undefined;
  /** Undefined for plain commands, else whether it is the chosen one. */
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly danger?: boolean | undefined;
  readonly onSelect: () => void;
}

export interface PopoverMenuProps {
  /** Names the menu. */
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

/** A button's menu: arrow keys move, Escape and a click outside close, the focus returns. */
export function PopoverMenu({ label, items, side, align, trigger }: PopoverMenuProps) {
  const [open, setOpen] = useState(false);
  const menuId = useId();
  const frame = useRef<HTMLDivElement>(null);

  function close(): void {
    setOpen(false);
    frame.current?.querySelector<HTMLElement>("[aria-haspopup=menu]")?.focus();
  }

  return (
    <div ref={frame} className="ck-popover-frame">
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
        <MenuList
          id={menuId}
          label={label}
          items={items}
          placement={`${side}-${align}`}
          onClose={close}
          onLeave={() => setOpen(false)}
        />
      ) : null}
    </div>
  );
}

interface MenuListProps {
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly placement: string;
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

function MenuList({ id, label, items, placement, onClose, onLeave }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    focusItem(list.current, (all) => all.find((item) => item.ariaChecked === "true") ?? all[0]);
  }, []);

  useEffect(() => {
    const root = list.current?.getRootNode();
    const leave = (event: Event) => {
      const target = event.target;
      if (target instanceof Node && !list.current?.parentElement?.contains(target)) onLeave();
    };
    root?.addEventListener("pointerdown", leave);
    document.addEventListener("pointerdown", leaveElement);
    return () => {
      root?.removeEventListener("pointerdown", leave);
      document.removeEventListener("pointerdown", leaveElement);
    };
    function leaveElement(event: Event): void {
      if (root instanceof ShadowRoot && event.target !== root.host) onLeave();
    }
  }, [onLeave]);

  function handleKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) focusItem(list.current, (all, at) => all[(at + step + all.length) % all.length]);
    else if (event.key === "Home") focusItem(list.current, (all) => all[0]);
    else if (event.key === "End") focusItem(list.current, (all) => all.at(-1));
    else if (event.key === "Escape") onClose();
    else if (event.key === "Tab") return onLeave();
    else return;
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
      data-placement={placement}
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
      {item.icon ? <Icon name={item.icon} size={18} /> : null}
      <span className="ck-menu-text">
        <span dir="auto">{item.label}</span>
        {item.description ? <small dir="auto">{item.description}</small> : null}
      </span>
      {item.checked ? <Icon name="check" size={16} /> : null}
    </button>
  );
}

type Pick = (items: readonly HTMLElement[], current: number) => HTMLElement | undefined;

function focusItem(list: HTMLElement | null, pick: Pick): void {
  if (!list) return;
  const items = [...list.querySelectorAll<HTMLElement>("[role^=menuitem]")];
  const current = items.findIndex((item) => item.matches(":focus"));
  pick(items, current)?.focus();
}
