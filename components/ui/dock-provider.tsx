"use client";

import type { ReactNode } from "react";
import { createContext, use, useCallback, useMemo, useState } from "react";
import { clampDockWidth, DOCK_COOKIE, writeDockPreference } from "./dock-preference";
import type { DockPreference } from "./dock-preference";
import { writePreferenceCookie } from "./preference-cookie";
import { useMediaQuery } from "./use-media-query";

interface DockContextValue {
  /** On a wide screen the dock is a panel beside the page; on a narrow one a sheet over it. */
  isWide: boolean;
  isPanelOpen: boolean;
  isSheetOpen: boolean;
  /** Of the panel, in pixels. */
  width: number;
  open: () => void;
  close: () => void;
  /** Makes the page visible: closes the sheet, and leaves a panel beside the page alone. */
  revealPage: () => void;
  setWidth: (width: number) => void;
}

const DockContext = createContext<DockContextValue | null>(null);

interface DockProviderProps {
  initialPreference: DockPreference;
  children: ReactNode;
}

export function DockProvider({ initialPreference, children }: DockProviderProps) {
  const isWide = useMediaQuery("(width >= 64rem)");
  const [preference, choose] = useState(initialPreference);
  const [isSheetOpen, setSheetOpen] = useState(false);

  const keep = useCallback(
    (change: Partial<DockPreference>) => {
      const next = { ...preference, ...change };
      writePreferenceCookie(DOCK_COOKIE, writeDockPreference(next));
      choose(next);
    },
    [preference],
  );
  const show = useCallback(
    (isOpen: boolean) => (isWide ? keep({ isOpen }) : setSheetOpen(isOpen)),
    [isWide, keep],
  );

  const value = useMemo(
    () =>
      ({
        isWide,
        isPanelOpen: preference.isOpen,
        isSheetOpen: isSheetOpen && !isWide,
        width: preference.width,
        open: () => show(true),
        close: () => show(false),
        revealPage: () => setSheetOpen(false),
        setWidth: (width: number) => keep({ width: clampDockWidth(width) }),
      }) satisfies DockContextValue,
    [isWide, preference, isSheetOpen, show, keep],
  );
  return <DockContext value={value}>{children}</DockContext>;
}

export function useDock(): DockContextValue {
  const value = use(DockContext);
  if (!value) throw new Error("useDock needs a <DockProvider> above it.");
  return value;
}
