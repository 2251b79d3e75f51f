"use client";

import Link from "next/link";
import type { KeyboardEvent, ReactNode } from "react";
import { lazy, Suspense, useEffect, useRef } from "react";
import { OpenAssistant } from "./ask-assistant";
import { useDock } from "./dock-provider";
import { Icon } from "./icon";
import { IconButton } from "./icon-button";
import { useCloseOnBack } from "./use-close-on-back";

const DockResizer = lazy(async () => {
  const { DockResizer: component } = await import("./dock-resizer");
  return { default: component };
});

interface DockPanelProps {
  /** Whether the panel is hidden but still mounted, as on the assistant's own page. */
  isHidden: boolean;
  children: ReactNode;
}

// Depends on the root element's attributes, which the boot script sets, so that nothing moves when
// the page hydrates.
const PANEL =
  "docked:visible docked:translate-x-0 docked:transition-[translate] undocked:invisible undocked:translate-x-full undocked:transition-[translate,visibility]";

/**
 * The assistant's container, which is a panel next to a wide page and a sheet over a narrow one. It
 * is mounted only once.
 */
export function DockPanel({ isHidden, children }: DockPanelProps) {
  const { isWide, isPanelOpen, isSheetOpen, close, page, setActions } = useDock();
  const isShown = isWide ? isPanelOpen : isSheetOpen;
  const closeButton = useRef<HTMLButtonElement>(null);
  const openButton = useRef<HTMLButtonElement>(null);
  const wasSheetOpen = useRef(false);
  useCloseOnBack(isSheetOpen && !isHidden, close);

  useEffect(() => {
    if (isSheetOpen) closeButton.current?.focus();
    else if (wasSheetOpen.current) openButton.current?.focus();
    wasSheetOpen.current = isSheetOpen;
  }, [isSheetOpen]);

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape" || !isSheetOpen || event.defaultPrevented) return;
    close();
  }

  const phone = isSheetOpen
    ? "narrow:visible narrow:translate-y-0 narrow:transition-[translate]"
    : "narrow:invisible narrow:translate-y-full narrow:transition-[translate,visibility]";
  return (
    <>
      <aside
        aria-label="Assistant"
        role={isSheetOpen ? "dialog" : undefined}
        aria-modal={isSheetOpen ? true : undefined}
        hidden={isHidden}
        inert={!isShown}
        onKeyDown={handleKeyDown}
        className={`fixed inset-y-0 right-0 z-50 flex w-full flex-col bg-raised duration-300 ease-calm lg:w-(--dock-width) [&[hidden]]:hidden ${PANEL} ${phone} print:hidden`}
      >
        {isWide && isPanelOpen ? (
          <Suspense>
            <DockResizer />
          </Suspense>
        ) : null}
        <div className="flex h-14 shrink-0 items-center gap-1 border-b border-line pr-2 pl-5">
          <p className="grow text-lg font-semibold tracking-tight">Assistant</p>
          <div ref={setActions} className="flex items-center" />
          <Link
            href={page}
            prefetch={false}
            title="Open as a page"
            aria-label="Open the assistant as a page"
            className="inline-grid size-11 place-items-center rounded-full transition-colors hover:bg-sunken"
          >
            <Icon name="expand" />
          </Link>
          <IconButton ref={closeButton} icon="close" label="Close the assistant" onClick={close} />
        </div>
        <div className="relative min-h-0 grow">{children}</div>
      </aside>
      {isHidden ? null : <OpenAssistant ref={openButton} isShown={isShown} />}
    </>
  );
}
