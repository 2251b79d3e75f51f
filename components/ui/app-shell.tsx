"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { DockPanel } from "./dock-panel";
import { useDock } from "./dock-provider";
import { isAssistantPage } from "./is-assistant-page";

const ROOM_FOR_BUTTON = "narrow:pb-24 undocked:pb-24 print:pb-0";

interface AppShellProps {
  header: ReactNode;
  children: ReactNode;
  /** Below every page except the assistant's own. */
  footer?: ReactNode;
  /** The assistant; mounted once and kept across navigation. */
  dock: ReactNode;
  /** Content over the page that doesn't cover the dock, such as the cart drawer. */
  overlay?: ReactNode;
}

/**
 * The page and the assistant next to it. Container queries use the remaining width, not the
 * screen's.
 */
export function AppShell({ header, children, footer, dock, overlay }: AppShellProps) {
  const pathname = usePathname();
  const { isSheetOpen } = useDock();
  const isFullPage = isAssistantPage(pathname);
  const offset = isFullPage ? "" : "docked:[--dock-offset:var(--dock-width)]";

  return (
    <div data-assistant-page={isFullPage} className={`[--dock-offset:0px] ${offset}`}>
      <div
        inert={isSheetOpen}
        className={`@container flex flex-col pr-(--dock-offset) transition-[padding] duration-300 ease-calm print:block print:h-auto print:pr-0 ${isFullPage ? "h-dvh" : "min-h-dvh"}`}
      >
        <a
          href="#content"
          className="sr-only z-50 rounded-full bg-action px-5 py-3 font-semibold text-on-action focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
        >
          Skip to content
        </a>
        {header}
        <main
          id="content"
          tabIndex={-1}
          // Room for the button in the corner; the footer has its own.
          className={`flex min-h-0 grow flex-col outline-none print:block ${isFullPage || footer ? "" : ROOM_FOR_BUTTON}`}
        >
          {children}
        </main>
        {isFullPage ? null : footer}
      </div>
      {overlay}
      <DockPanel isHidden={isFullPage}>{dock}</DockPanel>
    </div>
  );
}
