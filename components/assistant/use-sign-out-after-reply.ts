"use client";

import { useMemo, useRef } from "react";
import { currentVisitor } from "@/components/auth/visitor";

interface SignOutAfterReply {
  /** False if nobody is signed in. */
  request(): boolean;
  replyEnded(): void;
}

/**
 * Signs out when the reply that asked for it has ended: until then, the reply's requests need the
 * session.
 */
export function useSignOutAfterReply(): SignOutAfterReply {
  const isRequested = useRef(false);
  return useMemo(
    () => ({
      request() {
        isRequested.current = currentVisitor()?.guest === false;
        return isRequested.current;
      },
      replyEnded() {
        if (!isRequested.current) return;
        isRequested.current = false;
        void signOut();
      },
    }),
    [],
  );
}

/** Loaded when it is needed, because few visitors sign out in the chat. */
async function signOut(): Promise<void> {
  const auth = await import("next-auth/react");
  await auth.signOut({ callbackUrl: "/" });
}
