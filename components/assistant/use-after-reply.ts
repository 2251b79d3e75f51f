"use client";

import { useMemo, useRef } from "react";

export interface AfterReply {
  /** Runs the task when the reply has ended, after those that were scheduled before. */
  schedule(task: () => void): void;
  replyEnded(): void;
}

/**
 * Keeps what a reply asks the page to do until that reply has ended, if it would take away what the
 * rest of the reply needs: the session, or the chat itself.
 */
export function useAfterReply(): AfterReply {
  const scheduled = useRef<(() => void)[]>([]);
  return useMemo(
    () => ({
      schedule(task) {
        scheduled.current.push(task);
      },
      replyEnded() {
        const tasks = scheduled.current;
        scheduled.current = [];
        for (const task of tasks) task();
      },
    }),
    [],
  );
}
