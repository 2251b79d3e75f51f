export type Urgency = "polite" | "assertive";

export interface Announcement {
  /** Distinguishes repeated texts, so that each is announced. */
  readonly id: number;
  readonly text: string;
}

export type Announcements = Readonly<Record<Urgency, Announcement>>;

/** The content of the element's live regions. */
export interface Announcer {
  readonly announce: (text: string, urgency?: Urgency) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => Announcements;
}

export function createAnnouncer(): Announcer {
  let current: Announcements = { polite: { id: 0, text: "" }, assertive: { id: 0, text: "" } };
  const listeners = new Set<() => void>();
  return {
    announce(text, urgency = "polite") {
      current = { ...current, [urgency]: { id: current[urgency].id + 1, text } };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => current,
  };
}
