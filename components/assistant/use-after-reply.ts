"use client";

import { useMemo, useRef } from "react";

export interface AfterReply {
  /** Runs the task when the reply has ended, instead of an earlier task of the same reply. */
  schedule(task: () => void): void;
  replyEnded(): void;
}

/**
 * Keeps what a reply asks the page to do until that reply has ended, if it would take away what the
 * rest of the reply needs: the session, or the chat itself.
 */
export function useAfterReply(): AfterReply {
  const scheduled = useRef<(() => void) | null>(null);
  return useMemo(
    () => ({
      schedule(task) {
        scheduled.current = task;
      },
      replyEnded() {
        const task = scheduled.current;
        scheduled.current = null;
        task?.();
      },
    }),
    [],
  );
}
