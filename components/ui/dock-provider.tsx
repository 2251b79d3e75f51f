"use client";

import type { ReactNode } from "react";
import { createContext, use, useCallback, useMemo, useState } from "react";
import {
  clampDockWidth,
  DOCK_COOKIE,
  readDockPreference,
  writeDockPreference,
  type DockPreference,
} from "./dock-preference";
import { createPreference } from "./preference";
import { useMediaQuery } from "./use-media-query";

/** What a request to the assistant contains, besides opening it. */
interface AssistantRequest {
  /** Text for the composer; an empty string leaves its text unchanged. */
  question: string;
  /** Sends the question immediately instead of leaving it to be edited. */
  isSent: boolean;
}

interface DockContextValue {
  /**
   * On a wide screen, the dock is a panel next to the page; on a narrow one, it is a sheet over it.
   */
  isWide: boolean;
  isPanelOpen: boolean;
  isSheetOpen: boolean;
  /** The width of the panel, in pixels. */
  width: number;
  /** Whether the assistant was opened or soon will be. None of its code is loaded until then. */
  isWanted: boolean;
  /** Loads the assistant ahead of a click. */
  expect: () => void;
  open: () => void;
  /** Opens the assistant and focuses its composer, with the question in it if there is one. */
  ask: (question?: string, options?: { send?: boolean }) => void;
  /** The request that the chat hasn't handled yet. */
  request: AssistantRequest | null;
  /** The address at which the assistant's own page shows what the dock shows. */
  page: string;
  setPage: (path: string) => void;
  /** The place in the panel's header for the chat's actions. */
  actions: HTMLElement | null;
  setActions: (element: HTMLElement | null) => void;
  /** Reports that the request was handled. */
  settleRequest: () => void;
  close: () => void;
  /** Makes the page visible: closes the sheet, but leaves a panel next to the page open. */
  revealPage: () => void;
  setWidth: (width: number) => void;
}

const DockContext = createContext<DockContextValue | null>(null);

const preference = createPreference<DockPreference>({
  cookie: DOCK_COOKIE,
  read: readDockPreference,
  write: writeDockPreference,
  apply({ isOpen, width }) {
    const { dataset, style } = document.documentElement;
    dataset["dock"] = isOpen ? "open" : "closed";
    style.setProperty("--dock-width", `${width}px`);
  },
});

export function DockProvider({ children }: { children: ReactNode }) {
  const isWide = useMediaQuery("(width >= 64rem)");
  const { isOpen: isPanelOpen, width } = preference.use();
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const [request, setRequest] = useState<AssistantRequest | null>(null);
  const [page, setPage] = useState("/chat");
  const [actions, setActions] = useState<HTMLElement | null>(null);

  const show = useCallback(
    (isOpen: boolean) => {
      if (isOpen) setWanted(true);
      if (isWide) preference.set({ ...preference.get(), isOpen });
      else setSheetOpen(isOpen);
    },
    [isWide],
  );

  const value = useMemo(
    () =>
      ({
        isWide,
        isPanelOpen,
        isSheetOpen: isSheetOpen && !isWide,
        width,
        isWanted,
        expect: () => setWanted(true),
        open: () => show(true),
        ask(question = "", { send = false } = {}) {
          setRequest({ question, isSent: send });
          show(true);
        },
        request,
        page,
        setPage,
        actions,
        setActions,
        settleRequest: () => setRequest(null),
        close: () => show(false),
        revealPage: () => setSheetOpen(false),
        setWidth: (next: number) =>
          preference.set({ ...preference.get(), width: clampDockWidth(next) }),
      }) satisfies DockContextValue,
    [isWide, isPanelOpen, isSheetOpen, width, isWanted, request, page, actions, show],
  );
  return <DockContext value={value}>{children}</DockContext>;
}

export function useDock(): DockContextValue {
  const value = use(DockContext);
  if (!value) throw new Error("useDock needs a <DockProvider> above it.");
  return value;
}
