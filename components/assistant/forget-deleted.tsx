"use client";

import { useEffect } from "react";
import { onDeletion } from "@/components/auth/account-news";
import { rememberThread } from "@/components/chat/remembered-thread";

/** After a deletion in any tab, shows no thread, cart or order that is gone. */
export function ForgetDeleted() {
  useEffect(
    () =>
      onDeletion(() => {
        rememberThread("", null);
        // A full load: the page, its cart and the open thread all show what was deleted.
        if (window.location.pathname.startsWith("/chat")) window.location.replace("/chat");
        else window.location.reload();
      }),
    [],
  );
  return null;
}
