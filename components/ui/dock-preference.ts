export const DOCK_COOKIE = "acme-dock";
export const DOCK_MIN_WIDTH = 340;
export const DOCK_MAX_WIDTH = 600;
const DOCK_WIDTH = 400;

export interface DockPreference {
  isOpen: boolean;
  /** Pixels. */
  width: number;
}

export function clampDockWidth(width: number): number {
  return Math.round(Math.min(DOCK_MAX_WIDTH, Math.max(DOCK_MIN_WIDTH, width)));
}

/** Parses `open.400`; without a valid cookie, the dock is open at its default width. */
export function readDockPreference(cookie: string | undefined): DockPreference {
  const [, state, width] = /^(open|closed)\.(\d{1,4})$/.exec(cookie ?? "") ?? [];
  if (!state) return { isOpen: true, width: DOCK_WIDTH };
  return { isOpen: state === "open", width: clampDockWidth(Number(width)) };
}

export function writeDockPreference({ isOpen, width }: DockPreference): string {
  return `${isOpen ? "open" : "closed"}.${width}`;
}
